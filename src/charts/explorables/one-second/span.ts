import { DAY, type Range, YEAR } from '../../../explorables/one-second.ts';
import type { OneSecondWords } from '../../../i18n/explorables/one-second.ts';
import { fillIn } from '../../../i18n/fill-in.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { plainNumber } from '../../../i18n/plain.ts';

type Unit = keyof OneSecondWords['spans'];

/** Units of time with their seconds, and from how many seconds on a person would use them. */
const UNITS: readonly (readonly [Unit, number, number])[] = [
  ['year', YEAR, 2 * YEAR],
  ['day', DAY, 2 * DAY],
  ['h', 3600, 5400],
  ['min', 60, 100],
  ['s', 1, 0.1],
  ['ms', 1e-3, 1e-4],
  ['us', 1e-6, 0],
];

/** A stretch of time in the unit a person would use. */
export function spanWords(seconds: number, words: OneSecondWords, lang: Lang): string {
  const [unit, worth] = UNITS.find(([, , from]) => seconds >= from) ?? (['us', 1e-6] as const);
  const n = plainNumber(seconds / worth, lang);
  return n === '1' ? words.ones[unit] : fillIn(words.spans[unit], { n });
}

/** The same of a range. */
export function rangeWords({ low, high }: Range, words: OneSecondWords, lang: Lang): string {
  const [from, to] = [spanWords(low, words, lang), spanWords(high, words, lang)];
  return from === to ? to : fillIn(words.to, { from, to });
}

/** Values with a name on the axis of time, seconds. */
export function timeTicks(words: OneSecondWords, lang: Lang): { at: number; label: string }[] {
  const { ones } = words;
  const years = [100, 1e4, 1e6, 1e8, 1e10, 1e12].map((n) => ({
    at: n * YEAR,
    label: spanWords(n * YEAR, words, lang),
  }));
  return [
    { at: 1e-6, label: ones.us },
    { at: 1e-3, label: ones.ms },
    { at: 1, label: ones.s },
    { at: 60, label: ones.min },
    { at: 3600, label: ones.h },
    { at: DAY, label: ones.day },
    { at: YEAR, label: ones.year },
    ...years,
  ];
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const power = (exponent: number) => `10${[...String(exponent)].map((digit) => SUPERSCRIPTS[Number(digit)]).join('')}`;

/** A power of ten as it stands on an axis: `10²⁴`. */
export const powerOfTen = (value: number) => power(Math.round(Math.log10(value)));

/** A large number of operations: `7.28 × 10¹⁶`. */
export function operations(value: number): string {
  const exponent = Math.floor(Math.log10(value));
  return `${Number((value / 10 ** exponent).toPrecision(3))} × ${power(exponent)}`;
}
