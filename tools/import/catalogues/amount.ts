/** A number in decimal notation, as JSON and the catalogues write it. */
const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,2}))?$/i;
/** More digits than any price has: what is longer is no price. */
const MOST_DIGITS = 60;

/** Catalogues keep fractions of cents; beyond six decimals of a dollar a million tokens there are only traces of arithmetic. */
const DECIMALS = 6;
/** A price that is tiny keeps as many significant digits, so that none is rounded away to nothing. */
const SIGNIFICANT = 4;

/** `units * 10^-decimals`, rounded half up to so many decimals. */
function rounded(units: bigint, decimals: number, keep: number): bigint {
  if (keep >= decimals) return units * 10n ** BigInt(keep - decimals);
  const step = 10n ** BigInt(decimals - keep);
  return (units + step / 2n) / step;
}

/**
 * A price per million tokens, in the decimals that its seller meant: `1.4e-07` a token is 0.14, and so is
 * `1.3999999999999999e-07`. The sum is done in whole numbers, so that it adds no error of its own.
 * @param stated A number of JSON, or text of one.
 * @param per What it is stated for.
 * @returns Zero only for zero; below zero as stated; `undefined` for what is no plain number.
 */
export function perMillion(stated: number | string, per: 'token' | 'million'): number | undefined {
  const text = String(stated).trim();
  const match = text.length <= MOST_DIGITS ? NUMBER.exec(text) : null;
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const units = BigInt(whole + fraction);
  if (units === 0n) return 0;
  const places = fraction.length - Number(exponent) - (per === 'token' ? 6 : 0);
  const decimals = Math.max(0, places);
  const scaled = places < 0 ? units * 10n ** BigInt(-places) : units;
  const leadingZeros = decimals - scaled.toString().length;
  const keep = Math.max(DECIMALS, leadingZeros + SIGNIFICANT);
  return Number(`${sign}${rounded(scaled, decimals, keep)}e-${keep}`);
}

/** Whether two prices per million tokens are one to a reader: the same once both are rounded. */
export function isSameAmount(a: number, b: number): boolean {
  return perMillion(a, 'million') === perMillion(b, 'million');
}
