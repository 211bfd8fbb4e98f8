import { z } from 'zod';
import { LAYERS } from './layers.ts';
import { daySchema } from './when-schema.ts';

/** `overview` is the essay at the top of a layer's page; `page` is a page of the site itself (about, contribute). */
export const GUIDE_KINDS = ['overview', 'essay', 'method', 'page'] as const;

/** Pages of the site that an essay may stand on: names of routes. */
export const GUIDE_PAGES = ['money'] as const;

/** The front matter of `content/guides/<id>.mdx`. */
export const guideSchema = z
  .strictObject({
    title: z.string().min(1).max(120),
    zh: z.strictObject({ title: z.string().min(1).max(80) }).optional(),
    kind: z.enum(GUIDE_KINDS),
    layer: z.enum(LAYERS).optional(),
    /** The page of the site that an essay stands on, where that is not one of its own. */
    page: z.enum(GUIDE_PAGES).optional(),
    updated: daySchema,
  })
  .refine((guide) => (guide.kind === 'overview') === (guide.layer !== undefined), {
    message: 'an overview names its layer, and nothing else does: add layer to an overview, or remove it',
    path: ['layer'],
  })
  .refine(({ kind, page }) => page === undefined || kind === 'essay', {
    message: 'only an essay stands on another page: leave page out',
    path: ['page'],
  });
export type GuideRecord = z.infer<typeof guideSchema>;

/** The front matter of `content/zh/…`: a Chinese body has no figures and no names of its own. */
export const translationSchema = z.strictObject({ updated: daySchema });
export type TranslationRecord = z.infer<typeof translationSchema>;
