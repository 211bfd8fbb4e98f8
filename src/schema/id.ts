import { z } from 'zod';
import { FACT, valuePattern, wordPattern } from './fact-id.ts';

const kebab = (what: string) =>
  z
    .string()
    .max(80)
    .regex(wordPattern, `is not ${what}: use lower-case letters, digits and single hyphens, like nvidia-h100-sxm`);

export const entityId = kebab('an entity id');
export const attributeId = kebab('an attribute id');
export const sourceId = kebab('a source id');
export const termId = kebab('a glossary id');
export const boxId = kebab('a box id');
export const readingId = kebab('the id of a reading');
export const claimId = kebab('the id of a claim');
export const marketId = kebab('the id of a market');
export const flowNodeId = kebab('the id of a node');
export const shareSeriesId = kebab('the id of a series');
/** Who or what has a share: an entity, a name of the market’s own, or others. */
export const shareKey = kebab('an id');
/** YAML reads `target: 2026` as a number; as a dimension it is a word like any other. */
export const dimValue = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(
    z
      .string()
      .max(80)
      .regex(valuePattern, 'is not a dimension value: use lower-case letters, digits, hyphens and dots'),
  );
export const factId = z
  .string()
  .max(300)
  .regex(FACT, 'is not a fact id: write entity#attribute, with [dim=value] and @period where needed');
