import { comparedIn } from '../../charts/market/compared.ts';
import { marketData } from '../../charts/market/page-data.ts';
import { holderName } from '../../charts/market/say.ts';
import { resolveMarket } from '../../charts/market/select.ts';
import { percent } from '../../charts/market/shares.ts';
import { fallenAt } from '../../charts/prices/levels.ts';
import { tokensData } from '../../charts/prices/page-data.ts';
import { sayWorked } from '../../charts/prices/say.ts';
import { claimWords } from '../../i18n/claim-words.ts';
import { formatWhen } from '../../i18n/date.ts';
import { homeWords } from '../../i18n/home-words.ts';
import type { Lang } from '../../i18n/languages.ts';
import { plainNumber } from '../../i18n/plain.ts';
import { VERDICTS, type Verdict } from '../../schema/claim.ts';
import { routes } from '../../schema/routes.ts';
import { parseWhen } from '../../schema/when.ts';
import { href } from '../../site/links.ts';
import type { Site } from '../../site/site.ts';

/** A sentence with figures, and the page where they stand. */
export interface Finding {
  sentence: string;
  link: string;
  href: string;
}

/** The market whose publishers are furthest apart is where the story begins: who sells AI accelerators. */
const MARKET = 'ai-accelerators';
/** The level of quality that readers know best. */
const LEVEL = 'gpt-4';

/** `2023-03-14` as a month in words. */
function monthOf(day: string, lang: Lang): string {
  const when = parseWhen(day.slice(0, 7));
  return when ? formatWhen(when, lang) : day;
}

function shareFinding(site: Site, lang: Lang): Finding[] {
  const market = site.graph.markets.get(MARKET);
  if (!market) return [];
  const data = marketData(site, market, lang);
  const view = resolveMarket({}, data);
  const compared = comparedIn(data, data.estimates, view, lang);
  if (!compared) return [];
  const words = homeWords[lang];
  const { low, high, readings } = compared;
  const name = holderName(data, view.holder);
  return [
    {
      sentence: words.share(name, view.year, percent(low), percent(high), readings.length, market.name[lang]),
      link: words.sharesLink,
      href: href(routes.market(MARKET), lang),
    },
  ];
}

function priceFinding(site: Site, lang: Lang): Finding[] {
  const words = homeWords[lang];
  return fallenAt(tokensData(site, lang)).flatMap(({ level, decline }) => {
    if (!decline || !level.id.startsWith(`${LEVEL}-m`)) return [];
    const { first, last, factor } = decline;
    const usd = (price: number) => sayWorked(price, 'USD', lang);
    const times = plainNumber(Number(factor.toPrecision(2)), lang);
    return [
      {
        sentence: words.price(
          level.name,
          usd(first.price),
          monthOf(first.day, lang),
          usd(last.price),
          monthOf(last.day, lang),
          times,
        ),
        link: words.pricesLink,
        href: `${href(routes.tokenPrices, lang)}#cheapest`,
      },
    ];
  });
}

function claimsFinding({ graph }: Site, lang: Lang): Finding[] {
  const claims = [...graph.claims.values()];
  const [first] = claims;
  if (!first) return [];
  const words = homeWords[lang];
  const count = (verdict: Verdict) => claims.filter((claim) => claim.verdict.is === verdict).length;
  const rest = VERDICTS.filter((verdict) => verdict !== 'holds' && verdict !== 'footnote' && count(verdict) > 0).map(
    (verdict) => claimWords[lang].verdictsOf[verdict](count(verdict)),
  );
  const good = count('holds') + count('footnote');
  return [
    {
      sentence: words.claims(
        claims.length,
        monthOf(first.said.start, lang),
        good,
        rest.join(lang === 'zh' ? '，' : ', '),
      ),
      link: words.claimsLink,
      href: href(routes.claims, lang),
    },
  ];
}

/** What the figures say today, in three sentences. */
export function findings(site: Site, lang: Lang): Finding[] {
  return [...shareFinding(site, lang), ...priceFinding(site, lang), ...claimsFinding(site, lang)];
}
