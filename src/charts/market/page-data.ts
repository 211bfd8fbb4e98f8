import { slug } from 'github-slugger';
import { formatBound } from '../../i18n/bound.ts';
import { formatWhen } from '../../i18n/date.ts';
import type { Lang } from '../../i18n/languages.ts';
import { marketWords } from '../../i18n/market-words.ts';
import { formatNumber } from '../../i18n/number.ts';
import { strings } from '../../i18n/strings.ts';
import { claimsOn } from '../../knowledge/claims/about.ts';
import type { Claim } from '../../knowledge/claims/types.ts';
import type { Estimate, Market, MarketSeries, Share } from '../../knowledge/markets/types.ts';
import { METRICS, OTHERS, SHARE } from '../../schema/metric.ts';
import { routes } from '../../schema/routes.ts';
import type { AttributeRecord } from '../../schema/vocabulary.ts';
import { entityHref, href } from '../../site/links.ts';
import { entityName } from '../../site/series-row.ts';
import type { Site } from '../../site/site.ts';
import type { ClaimData, EstimateData, HolderData, MarketData, SeriesData, ShareData } from './data.ts';
import { knownFrom } from './known.ts';

/** The id by which a publisher stands in the address. */
export const publisherId = (name: string) => slug(name).replace(/-+/g, '-');

function shareData({ low, high, value, step, bound }: Share, attribute: AttributeRecord, lang: Lang): ShareData {
  const said = formatNumber({ type: 'number', low, high, step }, attribute, lang);
  return [low, high, value ?? null, formatBound(said, bound, lang)];
}

function estimateData(site: Site, estimate: Estimate, series: number, lang: Lang): EstimateData {
  const { graph } = site;
  const attribute = graph.vocabulary.attributes[SHARE] as AttributeRecord;
  const { period, forecast, restates, confidence, sources, note, shares } = estimate;
  return {
    series,
    period: formatWhen(period, lang),
    from: period.start,
    to: period.end,
    known: knownFrom(
      estimate,
      sources.flatMap((id) => graph.sources.get(id)?.published?.end ?? []),
    ),
    isForecast: forecast,
    isRestated: restates,
    isLow: confidence === 'low',
    sources: sources.flatMap((id) => {
      const source = graph.sources.get(id);
      if (!source) return [];
      const published = source.published && formatWhen(source.published, lang);
      return [{ name: source.publisher, href: href(routes.source(id), lang), published }];
    }),
    note,
    shares: Object.fromEntries([...shares].map(([key, share]) => [key, shareData(share, attribute, lang)])),
  };
}

function seriesData(series: MarketSeries, lang: Lang): SeriesData {
  const { id, publisher, short, metric, counts, method, others, multipleChoice, partial, inside, totals, estimates } =
    series;
  return {
    id,
    publisher: publisherId(publisher),
    short: short?.[lang],
    metric,
    isReported: estimates.every(({ basis }) => basis === 'reported'),
    counts: counts[lang],
    method: method?.[lang],
    others: others?.[lang],
    multipleChoice,
    partial,
    inside,
    totals,
  };
}

function holderData({ graph }: Site, market: Market, id: string, lang: Lang): HolderData {
  const entity = graph.entities.get(id);
  const name = id === OTHERS ? marketWords[lang].others : (market.names[id]?.[lang] ?? entityName(graph, id, lang));
  return {
    id,
    name,
    href: entity && entityHref(entity, lang),
    layer: entity?.layer,
    isGroup: entity === undefined,
    isTotal: market.series.some(({ totals }) => id in totals),
  };
}

function claimData(claim: Claim, market: string, lang: Lang): ClaimData {
  const { id, speaker, statement, said, horizon, markets } = claim;
  const { entity, atLeast, room } = markets[market] ?? {};
  return {
    id,
    href: href(routes.claim(id), lang),
    by: speaker[lang],
    says: statement[lang],
    short: marketWords[lang].claimed(speaker[lang], said.start.slice(0, 4)),
    from: said.start,
    to: (horizon?.until ?? said).end,
    entity,
    atLeast,
    room,
  };
}

/** The leader first, then by the largest share that any estimate gives; who is not named stands last. */
function holdersOf(market: Market): string[] {
  const most = new Map<string, number>();
  for (const { estimates } of market.series)
    for (const { shares } of estimates)
      for (const [key, { high }] of shares) most.set(key, Math.max(most.get(key) ?? 0, high));
  const rank = (key: string) => (key === market.leader ? 1000 : key === OTHERS ? -1 : (most.get(key) ?? 0));
  return [...most.keys()].sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
}

/** What the page of a market is drawn from. */
export function marketData(site: Site, market: Market, lang: Lang): MarketData {
  const { series } = market;
  const publishers = [...new Map(series.map(({ publisher }) => [publisherId(publisher), publisher]))];
  return {
    id: market.id,
    say: marketWords[lang].say,
    name: market.name[lang],
    leader: market.leader,
    today: site.today,
    publishers: publishers.map(([id, name]) => ({ id, name })),
    metrics: METRICS.filter((metric) => series.some((one) => one.metric === metric)).map((id) => ({
      id,
      name: strings(lang).metrics[id],
    })),
    holders: holdersOf(market).map((id) => holderData(site, market, id, lang)),
    series: series.map((one) => seriesData(one, lang)),
    estimates: series.flatMap(({ estimates }, at) => estimates.map((one) => estimateData(site, one, at, lang))),
    claims: claimsOn(site.graph, market.id).map((claim) => claimData(claim, market.id, lang)),
  };
}
