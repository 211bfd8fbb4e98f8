import { z } from 'zod';
import { BASES } from './fact.ts';
import { claimId, factId, sourceId } from './id.ts';
import { labelSchema } from './vocabulary.ts';
import { daySchema } from './when-schema.ts';

const figure = z.union([z.number(), z.string().min(1).max(120)]);

/** A figure that stands in content as it was imported, and is printed otherwise. */
const overrideSchema = z.strictObject({
  fact: factId,
  /** What the imported figure says: once it says something else, the correction is to be looked at again. */
  expect: figure,
  /** What is printed in its place. */
  value: figure,
  /** What the printed figure rests on, where that is not what the imported one did: our own sum, for one. */
  basis: z.enum(BASES).optional(),
});

/** The front matter of `content/corrections/<id>.mdx`: what was wrong, and on which pages. The body tells the story. */
export const correctionSchema = z
  .strictObject({
    title: labelSchema,
    /** The day on which it was put right. */
    on: daySchema,
    /** Who found it: a role, or the handle given in the pull request. */
    by: labelSchema,
    /** What was said, and what is right; the figures in them are part of the statement. */
    was: labelSchema,
    is: labelSchema,
    source: z.union([sourceId, z.array(sourceId).min(1)]).optional(),
    /** Figures of ours that it is about: their pages bear a notice. */
    facts: z.array(factId).default([]),
    claims: z.array(claimId).default([]),
    /** Other pages that bear a notice, as paths from the root. */
    pages: z.array(z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/, 'is no path: write it like /guides/method/')).default([]),
    override: overrideSchema.optional(),
  })
  .refine(
    ({ facts, claims, pages, override }) => facts.length + claims.length + pages.length > 0 || override !== undefined,
    { message: 'changes no page: name facts, claims or pages', path: ['pages'] },
  );
export type CorrectionRecord = z.output<typeof correctionSchema>;
