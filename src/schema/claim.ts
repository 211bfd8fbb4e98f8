import { z } from 'zod';
import { type Across, withRules } from './across.ts';
import { entityId, factId, marketId, shareKey, sourceId } from './id.ts';
import { LAYERS } from './layers.ts';
import { labelSchema } from './vocabulary.ts';
import { daySchema } from './when-schema.ts';

/** What sort of sentence a claim is. */
export const CLAIM_KINDS = ['fact', 'arithmetic', 'estimate', 'prediction', 'opinion'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const VERDICTS = ['holds', 'footnote', 'mixed', 'fails', 'too-early', 'unverifiable'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const STANCES = ['for', 'against', 'context'] as const;
export type Stance = (typeof STANCES)[number];

/** Where in the stack a claim belongs; `stack` for one that is about all of it. */
export const CLAIM_LAYERS = [...LAYERS, 'stack'] as const;
export type ClaimLayer = (typeof CLAIM_LAYERS)[number];

const name = z.string().regex(/^[a-z][a-z0-9_]*$/, 'is not a name: use letters, digits and _');

/** A quantity that is nobody’s figure: said by the speaker, or a constant. */
const givenSchema = z.strictObject({
  value: z.union([z.number(), z.string().min(1).max(120)]),
  label: labelSchema,
  source: sourceId.optional(),
});
export type GivenRecord = z.output<typeof givenSchema>;

const steps = {
  id: name,
  /** What the step works out. */
  label: labelSchema,
  /** What the speaker said it comes to. */
  said: labelSchema.optional(),
};

/** A sum over figures, given quantities and earlier steps, with units. */
const formulaStep = z.strictObject({
  ...steps,
  formula: z.string().min(1).max(300),
  /** Fact ids, given quantities, or the ids of earlier steps. */
  inputs: z.record(name, z.union([z.string().min(1).max(300), givenSchema])),
  /** Unit of the result; a plain number where it is left out. */
  unit: z.string().min(1).max(40).optional(),
});

/** A sum that the cost model does. */
const scenarioStep = z.strictObject({
  ...steps,
  scenario: z.string().min(1),
  figure: z.string().min(1),
  with: z.string().optional(),
});

const evidenceSchema = z
  .strictObject({
    stance: z.enum(STANCES),
    fact: factId.optional(),
    source: sourceId.optional(),
    note: labelSchema.optional(),
  })
  .refine(({ fact, source }) => (fact === undefined) !== (source === undefined), 'names nothing: give fact, or source')
  .refine(({ source, note }) => source === undefined || note !== undefined, {
    message: 'says not what the source says: add note: { en: …, zh: … }',
    path: ['source'],
  });
export type EvidenceRecord = z.output<typeof evidenceSchema>;

/** What of a claim can be drawn on a market: a floor under one share, or room for so many sellers. */
const drawnSchema = z
  .strictObject({
    entity: shareKey.optional(),
    /** Per cent that the entity was not to fall below. */
    atLeast: z.number().min(0).max(100).optional(),
    room: z.strictObject({ low: z.number().positive(), high: z.number().positive() }).optional(),
  })
  .refine(
    ({ entity, atLeast, room }) =>
      (entity === undefined) === (atLeast === undefined) && !(atLeast !== undefined && room !== undefined),
    'cannot be drawn: give entity and atLeast, or room, or nothing',
  );

const fields = z.strictObject({
  /** In our words; the figures in it are the speaker’s. */
  statement: labelSchema,
  /** The talk in which it was said: a source with a speaker. */
  source: sourceId,
  kind: z.enum(CLAIM_KINDS),
  layer: z.enum(CLAIM_LAYERS),
  /** Of a prediction: the days between which it is to be judged. */
  horizon: z.strictObject({ from: daySchema, until: daySchema }).optional(),
  /** Entities that it is about: it stands on their pages. */
  about: z.array(entityId).default([]),
  /** Markets that it is about, with what can be drawn there. */
  markets: z.record(marketId, drawnSchema).default({}),
  arithmetic: z.array(z.union([formulaStep, scenarioStep])).default([]),
  evidence: z.array(evidenceSchema).default([]),
  verdict: z.strictObject({ is: z.enum(VERDICTS), on: daySchema, why: labelSchema.optional() }),
  /** What figure would change the verdict. */
  change: labelSchema,
});

const across: Across<z.output<typeof fields>>[] = [
  [
    ({ kind, horizon }) => (kind === 'prediction') === (horizon !== undefined),
    'a prediction has a horizon, and nothing else does: add horizon: { from, until }, or remove it',
    'horizon',
  ],
  [
    ({ kind, arithmetic = [] }) => kind !== 'arithmetic' || arithmetic.length > 0,
    'arithmetic is done again here: add a step under arithmetic',
    'arithmetic',
  ],
  [
    ({ verdict, evidence = [] }) => verdict?.is === 'unverifiable' || evidence.length > 0,
    'a verdict needs evidence: add a fact or a source under evidence, or judge it unverifiable and say why',
    'verdict',
  ],
  [
    ({ verdict }) => (verdict?.is === 'unverifiable') === (verdict?.why !== undefined),
    'what cannot be checked says why, and nothing else does: add why: { en: …, zh: … }, or remove it',
    'verdict',
  ],
  [
    ({ verdict, horizon }) =>
      verdict?.is !== 'too-early' || (horizon?.until !== undefined && horizon.until.end > (verdict.on?.start ?? '')),
    'only a prediction whose horizon has not passed can be too early to judge: give another verdict',
    'verdict',
  ],
];

/** The front matter of `content/claims/<id>.mdx`: one claim, weighed. The body argues the verdict. */
export const claimSchema = withRules(fields, across);
export type ClaimRecord = z.output<typeof claimSchema>;
export type StepRecord = ClaimRecord['arithmetic'][number];
