import { z } from 'zod';
import { FILINGS } from './filing.ts';
import { entityId, factId, flowNodeId } from './id.ts';
import { LAYERS } from './layers.ts';
import { labelSchema } from './vocabulary.ts';
import { whenSchema } from './when-schema.ts';

/** What every flow out of a hundred is out of. */
export const HUNDRED = 100;

const nodeSchema = z
  .strictObject({
    label: labelSchema.optional(),
    /** Who it is, where it is somebody: its name is taken from there. */
    entity: entityId.optional(),
    /** `labs`: filed by the rule of the reader. Nothing: outside the stack, as buyers and investors are. */
    layer: z.enum([...LAYERS, 'labs']).optional(),
    /** All that it takes in or, at the source, hands out. */
    total: z
      .union([factId, z.literal(HUNDRED)], 'is no total: write a fact id, or 100 where parts of a hundred are drawn')
      .optional(),
  })
  .refine(({ label, entity }) => (label === undefined) !== (entity === undefined), {
    message: 'has no name, or two: give a label, or the id of an entity',
  });
export type FlowNodeRecord = z.output<typeof nodeSchema>;

const AMOUNTS = ['fact', 'share', 'upTo', 'rest'] as const;

const linkSchema = z
  .strictObject({
    from: flowNodeId,
    to: flowNodeId,
    /** Its amount is a figure. */
    fact: factId.optional(),
    /** Its amount is a part, in per cent, of what `from` takes in. */
    share: factId.optional(),
    /** Nobody knows its amount; it can be no more than all that `from` takes in. */
    upTo: z.literal('all').optional(),
    /** What the other links of one end leave of it. */
    rest: z.enum(['from', 'to']).optional(),
    note: labelSchema.optional(),
  })
  .refine((link) => AMOUNTS.filter((key) => link[key] !== undefined).length === 1, {
    message: 'has no amount, or two: give one of fact, share, upTo: all and rest',
  });
export type FlowLinkRecord = z.output<typeof linkSchema>;

const diagramSchema = z.strictObject({
  period: whenSchema,
  /** What is counted, in plain words. */
  counts: labelSchema,
  nodes: z.record(flowNodeId, nodeSchema),
  links: z.array(linkSchema).min(1).max(24),
});
export type DiagramRecord = z.output<typeof diagramSchema>;

/** `content/flows/<id>.yaml`: how money moves between the layers, as one publisher has it. */
export const flowSchema = z.strictObject({
  name: labelSchema,
  /** Where it stands in the list; the first is shown unasked. */
  order: z.number().int().min(1).max(99),
  question: labelSchema,
  publisher: z.string().min(1).max(80),
  /** The layer in which its publisher files the laboratories, where that can be undone. */
  labs: z.enum(FILINGS).optional(),
  /** The finding: a pattern with `{node}`, `{from>to}` and `{layer:apps}` in place of amounts. */
  finding: labelSchema,
  leavesOut: labelSchema,
  /** Whether its diagrams are of different years, of which one is shown at a time; else all are shown. */
  byYear: z.boolean().default(false),
  diagrams: z.array(diagramSchema).min(1).max(6),
});
export type FlowRecord = z.output<typeof flowSchema>;
