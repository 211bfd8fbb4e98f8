import {
  type Chip,
  SUPPLY_FIELDS,
  type SupplyOwn as SupplyFigures,
  type SupplyMonth,
} from '../../../explorables/gpu-supply.ts';
import { claimWords } from '../../../i18n/claim-words.ts';
import { commonWords } from '../../../i18n/explorables/common.ts';
import { type SupplyWords, supplyWords } from '../../../i18n/explorables/gpu-supply.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { routes } from '../../../schema/routes.ts';
import { href } from '../../../site/links.ts';
import type { Site } from '../../../site/site.ts';
import type { HoursData } from '../../prices/data.ts';
import { isThin, monthsOf } from '../../prices/months.ts';
import { hoursData } from '../../prices/page-data.ts';
import { rentsFor } from '../../prices/rents.ts';
import type { ExplorableData } from '../data.ts';
import { fieldData } from '../origins.ts';
import { listed, type Voice, voiceOf } from './reports.ts';

export interface ChipData {
  name: string;
  waits: readonly Voice[];
  reports: readonly Voice[];
  contracts: readonly Voice[];
}

export interface SupplyOwn extends SupplyFigures {
  today: string;
  /** Names of sellers, to which the months refer by their places. */
  sellers: readonly string[];
  chips: Readonly<Record<Chip, ChipData>>;
  /** The claim that the whole is about, where the site has it. */
  claim: { name: string; href: string } | undefined;
}
export type SupplyData = ExplorableData<SupplyWords, SupplyOwn>;

/** The accelerator of each choice, and whose waits are its own. */
const CHIPS: Record<Chip, { id: string; waits: string }> = {
  h100: { id: 'nvidia-h100', waits: 'h100-servers' },
  h200: { id: 'nvidia-h200-sxm', waits: 'nvidia-h200-sxm' },
  b200: { id: 'nvidia-b200', waits: 'nvidia-b200' },
};
const CLAIM = 't24';
const MARKET = 'gpu-rental-market';
const YEAR = /^reserved-1yr/;

/** How those who tell of waits write themselves. */
const CARRIERS: Record<string, string> = {
  cliffcenter: 'Cliff Center',
  dell: 'Dell',
  hpe: 'HPE',
  omdia: 'Omdia',
  'spheron-shortage': 'Spheron',
  trendforce: 'TrendForce',
  ubs: 'UBS',
  'morgan-stanley': 'Morgan Stanley',
};

function waitsOf(site: Site, entity: string, lang: Lang): Voice[] {
  const all = site.graph.index.get(entity)?.get('lead-time') ?? [];
  return all.map((series) => {
    const { carrier = '' } = series.dims;
    return { ...voiceOf(site, series, CARRIERS[carrier] ?? carrier, lang), what: '' };
  });
}

/** What publishers say of the rent of a chip in any of its forms: of contracts for a year, or of all else. */
function marketOf(site: Site, data: HoursData, id: string, isContract: boolean, lang: Lang): Voice[] {
  const { graph } = site;
  const wanted = new Set([id, ...(data.accelerators[id]?.forms ?? [])]);
  const label = (dim: string, value: string | undefined) => {
    const values = graph.vocabulary.dims[dim]?.values;
    return typeof values === 'object' && value !== undefined ? values[value]?.[lang] : undefined;
  };
  return (graph.index.get(MARKET)?.get('market-rental-price') ?? [])
    .filter(({ dims }) => wanted.has(dims['chip'] ?? '') && YEAR.test(dims['terms'] ?? '') === isContract)
    .map((series) => {
      const { publisher, statistic } = series.dims;
      return voiceOf(site, series, label('publisher', publisher) ?? label('statistic', statistic) ?? '', lang);
    })
    .sort((a, b) => b.reports.length - a.reports.length);
}

function chipOf(site: Site, data: HoursData, chip: Chip, lang: Lang): ChipData {
  const { id, waits } = CHIPS[chip];
  const rents = rentsFor(data, id).filter(({ terms, currency }) => YEAR.test(terms) && currency === 'USD');
  return {
    name: supplyWords[lang].fields.chip.options[chip],
    waits: waitsOf(site, waits, lang),
    reports: marketOf(site, data, id, false, lang),
    contracts: [
      ...marketOf(site, data, id, true, lang),
      ...rents.filter(({ periods }) => periods.length > 0).map((rent) => listed(data, rent, lang)),
    ],
  };
}

function monthsIn(data: HoursData, chip: Chip, places: ReadonlyMap<string, number>): SupplyMonth[] {
  return monthsOf(data, CHIPS[chip].id).map((month) => ({
    month: month.month,
    low: month.low,
    median: month.median,
    high: month.high,
    sellers: month.prices.map(({ seller }) => places.get(seller) ?? 0),
    isThin: isThin(month),
    isJoined: month.isJoined,
  }));
}

const forEach = <T>(of: (chip: Chip) => T) =>
  Object.fromEntries(SUPPLY_FIELDS.chip.options.map((chip) => [chip, of(chip)])) as Record<Chip, T>;

/** What the explorable on the supply of accelerators is drawn from. */
export function supplyData(site: Site, lang: Lang): SupplyData {
  const words = supplyWords[lang];
  const data = hoursData(site, lang);
  const sellers = Object.keys(data.sellers);
  const places = new Map(sellers.map((id, place) => [id, place]));
  return {
    id: 'gpu-supply',
    words,
    common: commonWords[lang],
    fields: fieldData(
      site,
      SUPPLY_FIELDS,
      { chip: { given: 'h100' }, price: { given: 'middle' }, window: { given: 'all' } },
      words.fields,
      lang,
    ),
    own: {
      today: site.today,
      sellers: sellers.map((id) => data.sellers[id]?.name ?? id),
      months: forEach((chip) => monthsIn(data, chip, places)),
      chips: forEach((chip) => chipOf(site, data, chip, lang)),
      claim: site.graph.claims.has(CLAIM)
        ? { name: claimWords[lang].number(CLAIM), href: href(routes.claim(CLAIM), lang) }
        : undefined,
    },
  };
}
