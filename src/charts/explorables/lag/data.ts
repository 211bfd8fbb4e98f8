import { LAG_FIELDS, LAG_TESTS, type LagTest, lastDay, type Scored } from '../../../explorables/lag.ts';
import { formatDay } from '../../../i18n/date.ts';
import { commonWords } from '../../../i18n/explorables/common.ts';
import { type LagWords, lagWords } from '../../../i18n/explorables/lag.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { isNumber } from '../../../knowledge/fact.ts';
import type { Entity } from '../../../knowledge/graph.ts';
import { oncePerLanguage } from '../../../site/once.ts';
import { opennessOf } from '../../../site/openness.ts';
import { type Scoring, scoresOf } from '../../../site/scores.ts';
import { entityName } from '../../../site/series-row.ts';
import type { Site } from '../../../site/site.ts';
import type { ExplorableData } from '../data.ts';
import { fieldData } from '../origins.ts';
import { type Estimate, estimatesOf } from './estimates.ts';

export interface LagOwn {
  tests: Record<LagTest, Scored[]>;
  /** The last day that the scores of a test know of, in words, and where they were read. */
  until: Record<LagTest, string>;
  from: Record<LagTest, string>;
  estimates: Estimate[];
}
export type LagData = ExplorableData<LagWords, LagOwn>;

/** The dimensions of the scores of each test, and where they were read. */
const SCORES: Record<LagTest, Scoring & { source: string }> = {
  'gpqa-artificial-analysis': {
    test: 'gpqa-diamond',
    evaluator: 'artificial-analysis',
    source: 'artificial-analysis-2026-08',
  },
  'gpqa-epoch-ai': { test: 'gpqa-diamond', evaluator: 'epoch-ai', source: 'epoch-benchmarks-2026-10' },
  mmlu: { test: 'mmlu', evaluator: 'collected', source: 'epoch-benchmarks-2026-04' },
};

/** Whether anybody can have the weights: by the figure, else by the box in which the model stands. */
function isOpen(entity: Entity): boolean {
  return (opennessOf(entity) ?? (entity.box === 'open-models' ? 'open' : 'closed')) === 'open';
}

function scoredIn({ graph }: Site, asked: LagTest, lang: Lang): Scored[] {
  return [...graph.entities.values()].flatMap((entity) =>
    scoresOf(graph, entity.id, SCORES[asked]).flatMap(({ amount, asOf }): Scored[] =>
      isNumber(amount)
        ? [{ name: entityName(graph, entity.id, lang), day: asOf.start, score: amount.high, isOpen: isOpen(entity) }]
        : [],
    ),
  );
}

function readIn({ graph }: Site, asked: LagTest, lang: Lang): string {
  const source = graph.sources.get(SCORES[asked].source);
  if (!source) throw new Error(`there is no source ${SCORES[asked].source}`);
  const day = source.published?.start;
  return [source.publisher, ...(day ? [formatDay(day, lang)] : [])].join(commonWords[lang].comma);
}

const byTest = <T>(of: (test: LagTest) => T) =>
  Object.fromEntries(LAG_TESTS.map((test) => [test, of(test)])) as Record<LagTest, T>;

/** What the explorable on the lag of open models is drawn from. */
export const lagData = oncePerLanguage((site: Site, lang: Lang): LagData => {
  const words = lagWords[lang];
  const tests = byTest((test) => scoredIn(site, test, lang));
  return {
    id: 'lag',
    words,
    common: commonWords[lang],
    fields: fieldData(
      site,
      LAG_FIELDS,
      {
        test: {
          given: 'gpqa-artificial-analysis',
          why: { en: 'The longest run of scores by one hand', zh: '同一机构测得的最长序列' },
          source: 'artificial-analysis-2026-08',
        },
        within: { given: 0 },
        rule: { given: 'equal' },
        step: { given: 0 },
      },
      words.fields,
      lang,
    ),
    own: {
      tests,
      until: byTest((test) => formatDay(lastDay(tests[test]), lang)),
      from: byTest((test) => readIn(site, test, lang)),
      estimates: estimatesOf(site, lang),
    },
  };
});
