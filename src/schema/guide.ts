import { z } from 'zod';
import { LAYERS } from './layers.ts';
import { daySchema } from './when-schema.ts';

/** `overview` is the essay at the top of a layer's page; `page` is a page of the site itself (about, contribute). */
export const GUIDE_KINDS = ['overview', 'essay', 'method', 'page'] as const;

/** The front matter of `content/guides/<id>.mdx`. */
export const guideSchema = z
  .strictObject({
    title: z.string().min(1).max(120),
    zh: z.strictObject({ title: z.string().min(1).max(80) }).optional(),
    kind: z.enum(GUIDE_KINDS),
    layer: z.enum(LAYERS).optional(),
    updated: daySchema,
  })
  .refine((guide) => (guide.kind === 'overview') === (guide.layer !== undefined), {
    message: 'an overview names its layer, and nothing else does: add layer to an overview, or remove it',
    path: ['layer'],
  });
export type GuideRecord = z.infer<typeof guideSchema>;

/** The front matter of `content/zh/…`: a Chinese body has no figures and no names of its own. */
export const translationSchema = z.strictObject({ updated: daySchema });
export type TranslationRecord = z.infer<typeof translationSchema>;
