import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { SUPPLY_FIELDS, type SupplyMonth, type SupplyValues } from '../../../explorables/gpu-supply.ts';
import { commonWords } from '../../../i18n/explorables/common.ts';
import { supplyWords } from '../../../i18n/explorables/gpu-supply.ts';
import { LANGUAGES, type Lang } from '../../../i18n/languages.ts';
import { layoutPanels } from '../../panels/layout.ts';
import { stillExplorer } from '../still.ts';
import { App } from './App.tsx';
import type { ChipData, SupplyData, SupplyOwn } from './data.ts';
import type { Telling } from './marks.ts';
import { supplyOf, supplyPanels } from './plots.ts';
import type { Report, Voice } from './reports.ts';
import { sayPrices, sayWaits } from './say.ts';

const report = (year: number, low: number, high: number, over: Partial<Report> = {}): Report => ({
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  low,
  high,
  ...(low === high ? { value: low } : {}),
  isWeak: false,
  printed: `${low}–${high}`,
  when: String(year),
  sources: 'A paper',
  ...over,
});
const voice = (name: string, ...reports: Report[]): Voice => ({ name, what: '', reports });
const month = (at: string, low: number, median: number, over: Partial<SupplyMonth> = {}): SupplyMonth => ({
  month: at,
  low,
  median,
  high: median * 2,
  sellers: [0, 1, 2],
  isThin: false,
  isJoined: true,
  ...over,
});

const nothing: ChipData = { name: 'A chip', waits: [], reports: [], contracts: [] };
const own: SupplyOwn = {
  today: '2026-11-29',
  sellers: ['One', 'Two', 'Three'],
  months: {
    h100: [month('2023-05', 2, 4, { sellers: [0], isThin: true }), month('2024-03', 2.5, 4), month('2026-08', 3, 3.3)],
    h200: [],
    b200: [month('2025-06', 5, 7)],
  },
  chips: {
    h100: {
      name: 'An old chip',
      waits: [voice('A maker', report(2023, 36, 52), report(2024, 8, 12), report(2026, 36, 52, { isWeak: true }))],
      reports: [voice('An index', report(2023, 7, 7), report(2026, 3, 3))],
      contracts: [voice('A seller', report(2025, 6, 6, { to: '2025-01-01', until: '2026-06-01' }))],
    },
    h200: { ...nothing, reports: [voice('An index', report(2025, 4, 4))] },
    b200: nothing,
  },
  claim: undefined,
};

const telling = (lang: Lang): Telling => ({ words: supplyWords[lang], lang, sellers: own.sellers });
const preset: SupplyValues = { chip: 'h100', price: 'middle', window: 'all' };
const all = SUPPLY_FIELDS.chip.options.flatMap((chip) =>
  SUPPLY_FIELDS.price.options.flatMap((price) =>
    SUPPLY_FIELDS.window.options.map((window): SupplyValues => ({ chip, price, window })),
  ),
);
const drawn = (values: SupplyValues) => supplyPanels(values, supplyOf(values, own, telling('en')), telling('en'));

describe('the explorable on supply', () => {
  it('sets the wait above the price, in the same time', () => {
    const { panels, days, from, to } = drawn(preset);
    expect(panels.map(({ name }) => name)).toEqual([supplyWords.en.waits, supplyWords.en.prices.middle]);
    expect([from, to, days?.length]).toEqual(['2023-01-01', '2026-12-31', 1]);
  });

  it('shows what there is of each accelerator, and all time where a window is empty', () => {
    expect(drawn({ chip: 'h200', price: 'reports', window: 'talk' }).panels).toHaveLength(1);
    expect(drawn({ chip: 'b200', price: 'middle', window: 'talk' }).from).toBe('2025-01-01');
    const [wait] = drawn({ ...preset, window: 'since' }).panels;
    expect([wait?.claim, wait?.series[0]?.marks.length]).toEqual([undefined, 1]);
  });

  it('does not join reports that are years apart, nor months without a market', () => {
    const [, price] = drawn({ ...preset, price: 'reports' }).panels;
    expect(price?.series[0]?.marks.map(({ isApart }) => isApart)).toEqual([false, true]);
    const [, asked] = drawn(preset).panels;
    expect(asked?.series[0]?.marks[0]?.tone).toBe('estimated');
  });

  it('says what the talk said, and what is on record', () => {
    expect(sayWaits(own.chips.h100.waits, telling('en'))).toBe(
      'Waits on record: 36–52 weeks for 2023, 8–12 weeks for the first half of 2024, 36–52 weeks in the last report, of 2026, which is held with low confidence.',
    );
    expect(sayWaits([], telling('en'))).toBe(supplyWords.en.noWaits);
    const supply = supplyOf(preset, own, telling('en'));
    expect(sayPrices(preset, own, supply, telling('en')).title).toContain('$4.00 an hour in March 2024, $3.30');
  });

  it.each(LANGUAGES)('is whole in %s, whatever is chosen', (lang) => {
    for (const values of all) {
      const data: SupplyData = {
        id: 'gpu-supply',
        words: supplyWords[lang],
        common: commonWords[lang],
        fields: [],
        own,
      };
      const text = renderToString(<App explorer={{ ...stillExplorer(data, lang), values } as never} />);
      expect(text).not.toMatch(/[{}]|NaN|undefined|Infinity|height="-/);
    }
  });

  it('ends every mark in source and date', () => {
    for (const values of all) {
      const panels = drawn(values);
      if (panels.panels.length === 0) continue;
      const said = layoutPanels(panels, 720).panels.flatMap(({ marks }) => marks.map((mark) => mark.said));
      for (const one of said) expect(one).toMatch(/(?:A paper|lists? of .*), .*\d{4}\.$/);
    }
  });
});
