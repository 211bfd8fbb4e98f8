import { formatWhen } from '../../i18n/date.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { Figure } from '../../knowledge/fact.ts';
import type { Graph, Source } from '../../knowledge/graph.ts';
import { compareWhen } from '../../schema/when.ts';

/** The dates of the oldest and the newest of some figures, in words. `figures` is not empty. */
export function dateSpan(figures: readonly Figure[], lang: Lang): [string, string] {
  const dates = figures.map(({ asOf }) => asOf).sort(compareWhen);
  const [first] = dates;
  const last = dates.at(-1);
  if (!first || !last) throw new Error('a chart without figures has no dates');
  return [formatWhen(first, lang), formatWhen(last, lang)];
}

/** The documents behind some figures, one of each publisher. */
export function sourcesBehind(graph: Graph, figures: readonly Figure[]): Source[] {
  const byPublisher = new Map<string, Source>();
  for (const id of figures.flatMap(({ sources }) => sources)) {
    const source = graph.sources.get(id);
    if (source && !byPublisher.has(source.publisherId)) byPublisher.set(source.publisherId, source);
  }
  return [...byPublisher.values()];
}
