import { askedIn, isIn, type Stretch, type SupplyValues } from '../../../explorables/gpu-supply.ts';
import { fillIn } from '../../../i18n/fill-in.ts';
import { plainUsd } from '../../../i18n/plain.ts';
import type { SupplyOwn } from './data.ts';
import { sayMonth, type Telling } from './marks.ts';
import { monthsIn, type Supply, voicesOf } from './plots.ts';
import type { Voice } from './reports.ts';

function rowsOfVoices(voices: readonly Voice[], window: Stretch, label: string): string[][] {
  return voices.flatMap(({ name, what, reports }) =>
    reports
      .filter(({ from, to, until }) => isIn({ from, to: until ?? to }, window))
      .map(({ when, printed, sources }) => [
        `${label}: ${[name, what].filter(Boolean).join(', ')}`,
        when,
        printed,
        sources,
      ]),
  );
}

/** The same as a table: waits first, then prices. */
export function rowsOf(values: SupplyValues, own: SupplyOwn, { window }: Supply, { words, lang }: Telling): string[][] {
  const { chip, price } = values;
  const label = words.prices[price];
  const months = monthsIn(own.months[chip], window).map((month) => {
    const [low, high] = [plainUsd(month.low, lang), plainUsd(month.high, lang)];
    const who = fillIn(words.sellers, { n: month.sellers.length, low, high });
    return [label, sayMonth(month.month, lang), plainUsd(askedIn(month, price), lang), who];
  });
  const isAsked = price === 'middle' || price === 'lowest';
  return [
    ...rowsOfVoices(own.chips[chip].waits, window, words.waits),
    ...(isAsked ? months : rowsOfVoices(voicesOf(values, own), window, label)),
  ];
}
