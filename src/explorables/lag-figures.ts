import { figuresOf } from './figure.ts';
import { type LagTest, type LagValues, lagAnswer, median, type Scored } from './lag.ts';

/** The scores of each test. */
export interface LagScores {
  tests: Readonly<Record<LagTest, readonly Scored[]>>;
}

const answerOf = (values: LagValues, { tests }: LagScores) => lagAnswer(tests[values.test], values);

/** The middle of the months of records set before a day (ISO), or from it on. */
function medianWhere(values: LagValues, own: LagScores, isIn: (day: string) => boolean): number {
  const { reached } = answerOf(values, own);
  return median(reached.filter(({ closed }) => isIn(closed.day)).map(({ months }) => months));
}

/** From here on models reason before they answer, open ones too: the day of DeepSeek R1’s year. */
const TURN = '2025-01-01';

/** What prose may print of it. */
export const LAG_FIGURES = figuresOf({
  records: {
    label: { en: 'Closed models that set a record', zh: '刷新纪录的闭源模型' },
    of: (values: LagValues, own: LagScores) => answerOf(values, own).rows.length,
  },
  reached: {
    label: { en: 'Records that an open model has reached', zh: '已被开源模型追平的纪录' },
    of: (values: LagValues, own: LagScores) => answerOf(values, own).reached.length,
  },
  standing: {
    label: { en: 'Records that stand', zh: '尚未被追平的纪录' },
    of: (values: LagValues, own: LagScores) => answerOf(values, own).standing.length,
  },
  'standing-for': {
    unit: 'month',
    label: { en: 'How long the oldest of those has stood', zh: '其中最早一项至今的时间' },
    of: (values: LagValues, own: LagScores) => answerOf(values, own).standing[0]?.months ?? Number.NaN,
  },
  median: {
    unit: 'month',
    label: { en: 'Time to the first open model that reached it, median', zh: '被开源模型追平所用时间的中位数' },
    of: (values: LagValues, own: LagScores) => answerOf(values, own).median,
  },
  shortest: {
    unit: 'month',
    label: { en: 'The shortest', zh: '最短' },
    of: (values: LagValues, own: LagScores) => answerOf(values, own).shortest?.months ?? Number.NaN,
  },
  longest: {
    unit: 'month',
    label: { en: 'The longest', zh: '最长' },
    of: (values: LagValues, own: LagScores) => answerOf(values, own).longest?.months ?? Number.NaN,
  },
  before: {
    unit: 'month',
    label: { en: 'Median of records set before 2025', zh: '2025 年以前纪录的中位数' },
    of: (values: LagValues, own: LagScores) => medianWhere(values, own, (day) => day < TURN),
  },
  since: {
    unit: 'month',
    label: { en: 'Median of records set from 2025 on', zh: '2025 年以来纪录的中位数' },
    of: (values: LagValues, own: LagScores) => medianWhere(values, own, (day) => day >= TURN),
  },
});
