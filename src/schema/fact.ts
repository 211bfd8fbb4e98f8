import { z } from 'zod';
import { type Across, withRules } from './across.ts';
import { dimValue, factId, sourceId } from './id.ts';
import { daySchema, whenSchema } from './when-schema.ts';

/** Four different things that are not a number: never shown as zero, never as each other. */
export const STATUSES = ['undisclosed', 'unknown', 'free', 'not-applicable'] as const;
export type Status = (typeof STATUSES)[number];

export const BASES = ['reported', 'estimated', 'derived', 'announced', 'assumed'] as const;
export type Basis = (typeof BASES)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const BOUNDS = ['at-least', 'at-most', 'about'] as const;
export type Bound = (typeof BOUNDS)[number];

/** `3.35 TB/s`, `1.8 billion USD`, or a bare number in the attribute's own unit. */
const figure = z.union([z.number(), z.string().min(1).max(120)]);

const fields = z.strictObject({
  value: z.union([figure, z.boolean()]).optional(),
  low: figure.optional(),
  high: figure.optional(),
  status: z.enum(STATUSES).optional(),
  formula: z.string().min(1).max(300).optional(),
  inputs: z
    .record(z.string().regex(/^[a-z][a-z0-9_]*$/, 'is not an input name: use letters, digits and _'), factId)
    .optional(),
  dims: z.record(z.string(), dimValue).default({}),
  asOf: whenSchema.optional(),
  checked: daySchema,
  source: z.union([sourceId, z.array(sourceId).min(1)]).optional(),
  basis: z.enum(BASES).default('reported'),
  confidence: z.enum(CONFIDENCES).default('medium'),
  bound: z.enum(BOUNDS).optional(),
  forecast: z.boolean().default(false),
  note: z.string().min(1).max(400).optional(),
});
type Fields = Partial<z.infer<typeof fields>>;

const isDerived = (fact: Fields) => fact.formula !== undefined || fact.inputs !== undefined;
const isRange = (fact: Fields) => fact.low !== undefined || fact.high !== undefined;
const isStated = (fact: Fields) => fact.value !== undefined || isRange(fact) || fact.status !== undefined;

const across: Across<z.output<typeof fields>>[] = [
  [(fact) => isDerived(fact) || isStated(fact), 'says nothing: give value, or low and high, or status'],
  [
    (fact) => (fact.low === undefined) === (fact.high === undefined),
    'a range needs both low and high: add the one that is missing',
  ],
  [
    (fact) => fact.status === undefined || (fact.value === undefined && !isRange(fact)),
    'has both a status and a figure: keep one',
    'status',
  ],
  [(fact) => isDerived(fact) || fact.source !== undefined, 'has no source: every figure names where it was read'],
  [(fact) => isDerived(fact) || fact.asOf !== undefined, 'has no asOf: the date the figure speaks of, like 2026-03'],
  [
    (fact) => (fact.formula === undefined) === (fact.inputs === undefined),
    'a derived fact needs both formula and inputs: add the one that is missing',
    'formula',
  ],
  [
    (fact) => !isDerived(fact) || !(isStated(fact) || fact.source !== undefined || fact.asOf !== undefined),
    'a derived fact takes its figure, date and sources from its inputs: leave out value, low, high, status, source and asOf',
    'formula',
  ],
];

/** One figure about one entity, as one source (or several that agree) gives it. */
export const factSchema = withRules(fields, across);
export type FactRecord = z.infer<typeof factSchema>;
