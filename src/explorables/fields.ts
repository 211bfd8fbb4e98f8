/** A number that a reader may set, between two ends; on a logarithmic scale where its ends lie far apart. */
export interface NumberField {
  kind: 'number';
  min: number;
  max: number;
  scale: 'linear' | 'log';
  /** Whether only whole numbers make sense. */
  isWhole?: true;
}

/** One of a few. */
export interface ChoiceField {
  kind: 'choice';
  options: readonly string[];
}

export type Field = NumberField | ChoiceField;
/** What a reader may set, by name: the names are those of the address. */
export type Fields = Readonly<Record<string, Field>>;

/** A value for each field. */
export type Values<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends { kind: 'choice'; options: readonly (infer O)[] } ? O : number;
};

export type AnyValues = Readonly<Record<string, number | string>>;

/** Reads a value as it is written in an address or a field; what is beyond an end is held to it, garbage is `undefined`. */
export function readValue(field: Field, text: string): number | string | undefined {
  if (field.kind === 'choice') return field.options.includes(text) ? text : undefined;
  if (!/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text.trim())) return undefined;
  const value = Number(text);
  if (!Number.isFinite(value)) return undefined;
  const held = Math.min(field.max, Math.max(field.min, value));
  return field.isWhole ? Math.round(held) : held;
}

/** Steps of a slider, from end to end. */
export const SLIDER_STEPS = 400;

/** Where a value stands on a slider. */
export function toSlider({ min, max, scale }: NumberField, value: number): number {
  const part = scale === 'log' ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
  return Math.round(part * SLIDER_STEPS);
}

/** The value at a place of a slider: three digits, so that it can be read; the ends exactly. */
export function fromSlider({ min, max, scale, isWhole }: NumberField, step: number): number {
  const part = step / SLIDER_STEPS;
  if (part <= 0) return min;
  if (part >= 1) return max;
  const value = scale === 'log' ? min * (max / min) ** part : min + (max - min) * part;
  const short = Number(value.toPrecision(3));
  return Math.min(max, Math.max(min, isWhole ? Math.round(short) : short));
}

/**
 * The value after a slider was moved from one to a place: the next one that differs where the place rounds to where it was, so
 * that an arrow key always gets somewhere.
 */
export function moveSlider(field: NumberField, value: number, step: number): number {
  const by = Math.sign(step - toSlider(field, value));
  let at = step;
  while (by !== 0 && fromSlider(field, at) === value && at > 0 && at < SLIDER_STEPS) at += by;
  return fromSlider(field, at);
}
