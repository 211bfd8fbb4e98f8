import type { Content } from '../../../src/knowledge/read/content.ts';
import { didYouMean } from '../../../src/knowledge/read/nearest.ts';
import { Refusal } from '../refusal.ts';
import type { Comparison } from './compare.ts';
import type { Terms } from './ours.ts';

/** The sellers and models to look at; an empty list stands for all. */
export interface Selection {
  sellers: readonly string[];
  models: readonly string[];
}

/** @throws Refusal for an id that is no entity. */
export function checkSelection({ sellers, models }: Selection, { entityPaths }: Pick<Content, 'entityPaths'>): void {
  const ids = entityPaths.map(({ id }) => id);
  for (const [flag, asked] of Object.entries({ seller: sellers, model: models })) {
    const unknown = asked.find((id) => !ids.includes(id));
    if (unknown === undefined) continue;
    const advice = didYouMean(unknown, ids, 'write the id of an entity that has a file');
    throw new Refusal(`--${flag} ${unknown} is not an entity: ${advice}`);
  }
}

/** The part of a comparison that is about some sellers and models. What is about none of ours stays out of a part. */
export function select(comparison: Comparison, { sellers, models }: Selection): Comparison {
  if (sellers.length + models.length === 0) return comparison;
  const isSeller = (seller: string) => sellers.length === 0 || sellers.includes(seller);
  const isModel = (model: string) => models.length === 0 || models.includes(model);
  const isAsked = ({ seller, model }: Terms) => isSeller(seller) && isModel(model);
  const unknown = comparison.unknownModels.map(({ key, entries }) => ({
    key,
    entries: entries.filter(({ seller }) => models.length === 0 && isSeller(seller)),
  }));
  return {
    findings: comparison.findings.filter(({ terms }) => isAsked(terms)),
    announced: comparison.announced.filter(({ terms }) => isAsked(terms)),
    variants: comparison.variants.filter(({ terms }) => isAsked(terms)),
    disputed: comparison.disputed.filter(([one]) => one && isAsked(one.terms)),
    ambiguous: comparison.ambiguous.filter((one) => isSeller(one.seller) && one.models.some(isModel)),
    unknownModels: unknown.filter(({ entries }) => entries.length > 0),
    outsiders: [],
    gone: comparison.gone.filter(({ list }) => isAsked(list)),
    skipped: [],
    malformed: comparison.malformed,
  };
}
