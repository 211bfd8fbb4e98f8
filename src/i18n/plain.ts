import type { Lang } from './languages.ts';

const LOCALE: Record<Lang, string> = { en: 'en', zh: 'zh-Hans' };
const printers = new Map<string, Intl.NumberFormat>();

function printer(lang: Lang, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = lang + JSON.stringify(options);
  const made = printers.get(key) ?? new Intl.NumberFormat(LOCALE[lang], options);
  printers.set(key, made);
  return made;
}

/** A worked-out number as a person reads it: three digits, and words for what is large. */
export function plainNumber(value: number, lang: Lang): string {
  if (!Number.isFinite(value)) return '∞';
  const isLarge = Math.abs(value) >= 1e6;
  const options: Intl.NumberFormatOptions = isLarge
    ? { notation: 'compact', maximumSignificantDigits: 3 }
    : Math.abs(value) >= 1000
      ? { maximumFractionDigits: 0 }
      : { maximumSignificantDigits: 3 };
  const digits = printer(lang, options).format(value);
  return isLarge && lang === 'zh' ? digits.replace(/(?=[万亿])/, ' ') : digits;
}

/** A number with what follows it: in Chinese no space parts a unit from a magnitude word, 2.72 亿词元. */
export function withUnit(number: string, unit: string): string {
  return /[万亿]$/.test(number) ? number + unit.trimStart() : number + unit;
}

/** A large number in words, three digits: `786 billion`. */
export const longNumber = (value: number, lang: Lang) =>
  printer(lang, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 }).format(value);

/** An amount of dollars: cents below ten thousand, and never fewer digits than tell it from nothing. */
export function plainUsd(value: number, lang: Lang): string {
  const size = Math.abs(value);
  const isSmall = Number.isFinite(value) && size < 1000;
  const digits =
    !isSmall || size === 0
      ? plainNumber(value, lang)
      : size >= 0.0995
        ? value.toFixed(2)
        : String(Number(value.toPrecision(2)));
  return lang === 'zh' ? withUnit(digits, ' 美元') : `$${digits}`;
}

/** The same on an axis, where room is short. */
export const axisUsd = (value: number, lang: Lang) => `$${axisNumber(value, lang)}`;

/** A number on an axis. */
export function axisNumber(value: number, lang: Lang): string {
  return printer(lang, { notation: 'compact', maximumSignificantDigits: 3 }).format(value);
}

/** A part as per cent, whole. */
export const plainPercent = (part: number) => `${Math.round(part * 100)}%`;
