import type { AnyValues, Field, Fields } from '../../explorables/fields.ts';
import type { CommonWords } from '../../i18n/explorables/common.ts';

/** Where the value that a field begins with comes from. */
export interface Origin {
  /** The figure in words, with what it is; or why the value was taken where it is nobody’s figure. */
  said: string;
  /** Where the figure stands. */
  href?: string;
  asOf?: string;
  sources: readonly { name: string; href: string }[];
}

/** A published value of a field, which a reader may take. */
export interface Preset {
  label: string;
  value: number;
  origin: Origin;
  /** From the lowest to the highest that is published of the same thing. */
  low?: number;
  high?: number;
}

/** A field with its words. */
export interface FieldData {
  name: string;
  field: Field;
  label: string;
  /** What follows the number: `GPUs`, `min`. */
  unit: string;
  options: readonly { value: string; label: string }[];
  unasked: number | string;
  origin: Origin | undefined;
  presets: readonly Preset[];
}

/** The preset that a value is, to the dust of binary fractions. */
export const presetAt = ({ presets }: Pick<FieldData, 'presets'>, value: number): Preset | undefined =>
  presets.find((preset) => Math.abs(preset.value - value) <= 1e-9 * Math.abs(value));

/** All that an explorable is drawn from, in one language: plain data. */
export interface ExplorableData<W = unknown, Own = unknown> {
  id: string;
  words: W;
  /** Words that all explorables share. */
  common: CommonWords;
  fields: readonly FieldData[];
  own: Own;
}

export const fieldsOf = ({ fields }: ExplorableData): Fields =>
  Object.fromEntries(fields.map(({ name, field }) => [name, field]));

export const unaskedOf = ({ fields }: ExplorableData): AnyValues =>
  Object.fromEntries(fields.map(({ name, unasked }) => [name, unasked]));
