import type { NumberAmount } from '../knowledge/amount.ts';
import type { Currency } from '../schema/currency.ts';
import type { AttributeRecord } from '../schema/vocabulary.ts';
import type { Lang } from './languages.ts';
import { perWord, unitAfter } from './unit.ts';

/** Words for magnitudes, largest first, in steps that a reader of the language counts in. */
const MAGNITUDES: Record<Lang, [number, string][]> = {
  en: [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million'],
  ],
  zh: [
    [1e12, ' 万亿'],
    [1e8, ' 亿'],
    [1e4, ' 万'],
  ],
};

/** Digits that a reader can hold; a source's further digits stay in the data. */
const SIGNIFICANT = 4;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SCIENTIFIC_FROM = 1e15;

const SYMBOLS: Record<Currency, string> = { USD: '$', CNY: 'CN¥', EUR: '€' };
const ZH_CURRENCIES: Record<Currency, string> = { USD: '美元', CNY: '元人民币', EUR: '欧元' };

/** One for each count of decimals: making one takes longer than all else on a page. */
const PRINTERS = new Map<number, Intl.NumberFormat>();

function printer(decimals: number): Intl.NumberFormat {
  const made = PRINTERS.get(decimals) ?? new Intl.NumberFormat('en', { maximumFractionDigits: decimals });
  PRINTERS.set(decimals, made);
  return made;
}

/** A plain number with separators: at the precision of `step`, and no more than four digits where it has decimals. */
function digits(value: number, step: number): string {
  const whole = Math.abs(value) >= 1 ? Math.floor(Math.log10(Math.abs(value))) + 1 : 1;
  const stated = Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
  const decimals = Math.min(stated, Math.max(0, SIGNIFICANT - whole));
  return printer(decimals).format(value).replace('-', '−');
}

/** `3.8 × 10²⁵`. */
function scientific(value: number): string {
  const exponent = Math.floor(Math.log10(value));
  const mantissa = Number((value / 10 ** exponent).toPrecision(3));
  return `${mantissa} × 10${[...String(exponent)].map((digit) => SUPERSCRIPTS[Number(digit)]).join('')}`;
}

interface Scale {
  by: number;
  word: string;
}

/** Below a million 万 is only used where it drops no digit: 11,008 stays as it is, 250,000 becomes 25 万. */
function isRound(value: number): boolean {
  return Number(value.toPrecision(SIGNIFICANT)) === value;
}

function magnitudeOf({ low, high }: { low: number; high: number }, lang: Lang): Scale {
  const value = Math.max(Math.abs(low), Math.abs(high));
  const [by, word] = MAGNITUDES[lang].find(([from]) => value >= from) ?? [1, ''];
  return by === 1e4 && value < 1e6 && !(isRound(low) && isRound(high)) ? { by: 1, word: '' } : { by, word };
}

function span(low: number, high: number, step: number, by: number): string {
  const print = (value: number) => digits(value / by, step / by);
  return low === high ? print(low) : `${print(low)}–${print(high)}`;
}

function formatMoney({ low, high, step, currency = 'USD' }: NumberAmount, per: string | undefined, lang: Lang): string {
  const after = per ? `/${perWord(per, lang)}` : '';
  const { by, word } = magnitudeOf({ low, high }, lang);
  if (lang === 'zh') return `${span(low, high, step, by)}${word}${word ? '' : ' '}${ZH_CURRENCIES[currency]}${after}`;
  const both = high < 0 ? span(-high, -low, step, by) : span(Math.abs(low), high, step, by);
  const [from = '', to] = both.split('–');
  const sign = high < 0 || (low < 0 && low === high) ? '−' : '';
  const cents = (text: string) => (by === 1 && step < 1 && /\.\d$/.test(text) ? `${text}0` : text);
  return `${sign}${SYMBOLS[currency]}${cents(from)}${to ? `–${cents(to)}` : ''}${word}${after}`;
}

/** The unit to print in, and how many canonical units it holds. */
function displayUnit(
  value: number,
  attribute: AttributeRecord,
  factor: (from: string, to: string) => number,
): { unit: string | undefined; by: number } {
  const { unit } = attribute;
  if (!unit) return { unit, by: 1 };
  const larger = Object.entries(attribute.display)
    .sort(([, a], [, b]) => b - a)
    .find(([, from]) => Math.abs(value) >= from);
  return larger ? { unit: larger[0], by: factor(larger[0], unit) } : { unit, by: 1 };
}

/** Units of time that the vocabulary displays in, seconds. */
const TIMES: Record<string, number> = { s: 1, minute: 60, h: 3600, day: 86_400, month: 2_629_800 };

/** Prefix of the SI and IEC units that the vocabulary displays in, against the one it stores in. */
function displayFactor(from: string, to: string): number {
  const [longer, shorter] = [TIMES[from], TIMES[to]];
  if (longer !== undefined && shorter !== undefined) return longer / shorter;
  const prefixes: Record<string, number> = { k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15, E: 1e18 };
  const worth = (unit: string) => {
    const match = /^([kKMGTPE])(i?)(?=[A-Za-z])/.exec(unit);
    if (!match?.[1] || unit.length === 1) return 1;
    const decimal = prefixes[match[1] === 'K' ? 'k' : match[1]] ?? 1;
    return match[2] ? 1024 ** (Math.log10(decimal) / 3) : decimal;
  };
  return worth(from) / worth(to);
}

/**
 * Prints a number or range in the unit and words a person would use, at the precision of its source.
 * @param isBare Leaves the unit out, as on an axis that names it once.
 */
export function formatNumber(amount: NumberAmount, attribute: AttributeRecord, lang: Lang, isBare = false): string {
  if (attribute.type === 'money') return formatMoney(amount, attribute.unit, lang);
  const { low, high, step } = amount;
  const after = (unit: string | undefined, isOne: boolean, afterWord: boolean) =>
    isBare ? '' : unitAfter(unit, lang, isOne, afterWord);
  if (low >= SCIENTIFIC_FROM) {
    const words = low === high ? scientific(low) : `${scientific(low)} – ${scientific(high)}`;
    return words + after(attribute.unit, false, false);
  }
  const { unit, by } = displayUnit(Math.max(Math.abs(low), Math.abs(high)), attribute, displayFactor);
  const scaled = { low: low / by, high: high / by, step: step / by };
  const magnitude =
    by === 1 && Object.keys(attribute.display).length === 0 ? magnitudeOf({ low, high }, lang) : { by: 1, word: '' };
  const isOne = scaled.low === 1 && scaled.high === 1;
  return (
    span(scaled.low, scaled.high, scaled.step, magnitude.by) +
    magnitude.word +
    after(unit, isOne, magnitude.word !== '')
  );
}
