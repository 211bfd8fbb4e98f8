import { z } from 'zod';
import { termId } from './id.ts';

/** The front matter of `content/glossary/<id>.mdx`. `definition` is one sentence; the body says more. */
export const termSchema = z.strictObject({
  term: z.string().min(1).max(80),
  definition: z.string().min(1).max(320),
  zh: z.strictObject({ term: z.string().min(1).max(40), definition: z.string().min(1).max(160) }),
  aliases: z.array(z.string().min(1)).default([]),
  see: z.array(termId).default([]),
});
export type TermRecord = z.infer<typeof termSchema>;
