import { figuresOf } from './figure.ts';
import { type Corner, measureAt, type TriangleDays, type TriangleValues, triangleAnswer } from './triangle.ts';

const answerOf = (values: TriangleValues, { days }: TriangleDays) => triangleAnswer(days[values.day], values);

/** What is measured at the third corner by one of two offers. */
function thirdOf(values: TriangleValues, own: TriangleDays, which: 'bestOfBoth' | 'best'): number {
  const answer = answerOf(values, own);
  const offer = answer[which];
  return offer === undefined ? Number.NaN : measureAt(answer.third, offer);
}

const atCorner = (corner: Corner) => (values: TriangleValues, own: TriangleDays) =>
  triangleAnswer(own.days[values.day], values).limits[corner];

/** What prose may print of it. */
export const TRIANGLE_FIGURES = figuresOf({
  offers: {
    label: { en: 'Offers whose price, speed and quality are known', zh: '价格、速度与质量都有数据的报价' },
    of: (values: TriangleValues, own: TriangleDays) => answerOf(values, own).placed.length,
  },
  both: {
    label: { en: 'Offers that have both', zh: '同时占据两角的报价' },
    of: (values: TriangleValues, own: TriangleDays) => answerOf(values, own).both.length,
  },
  'by-chance': {
    label: { en: 'As many would have both by chance', zh: '若互不相关，同时占据两角的期望数' },
    of: (values: TriangleValues, own: TriangleDays) => answerOf(values, own).chance.both,
  },
  'all-three': {
    label: { en: 'Offers that have all three', zh: '三角俱全的报价' },
    of: (values: TriangleValues, own: TriangleDays) => answerOf(values, own).all.length,
  },
  'all-by-chance': {
    label: { en: 'As many would have all three by chance', zh: '若互不相关，三角俱全的期望数' },
    of: (values: TriangleValues, own: TriangleDays) => answerOf(values, own).chance.all,
  },
  front: {
    label: { en: 'Offers that no other beats at both', zh: '两项都没有对手全面胜过的报价' },
    of: (values: TriangleValues, own: TriangleDays) => answerOf(values, own).front.length,
  },
  score: {
    unit: 'percent',
    label: { en: 'GPQA Diamond, the best of the fast and cheap', zh: 'GPQA Diamond：又快又便宜者中最高' },
    of: (values: TriangleValues, own: TriangleDays) => thirdOf({ ...values, pick: 'fast-cheap' }, own, 'bestOfBoth'),
  },
  'top-score': {
    unit: 'percent',
    label: { en: 'GPQA Diamond, the best of all', zh: 'GPQA Diamond：全部报价中最高' },
    of: (values: TriangleValues, own: TriangleDays) => thirdOf({ ...values, pick: 'fast-cheap' }, own, 'best'),
  },
  wrong: {
    label: {
      en: 'Wrong answers of the best of the fast and cheap, for each of the best of all',
      zh: '又快又便宜者中最好的，错题为全场最好的几倍',
    },
    of: (values: TriangleValues, own: TriangleDays) => {
      const asked: TriangleValues = { ...values, pick: 'fast-cheap' };
      return (100 - thirdOf(asked, own, 'bestOfBoth')) / (100 - thirdOf(asked, own, 'best'));
    },
  },
  speed: {
    unit: 'token/s',
    label: { en: 'Speed, the fastest of the good and cheap', zh: '速度：又好又便宜者中最快' },
    of: (values: TriangleValues, own: TriangleDays) => thirdOf({ ...values, pick: 'good-cheap' }, own, 'bestOfBoth'),
  },
  'top-speed': {
    unit: 'token/s',
    label: { en: 'Speed, the fastest of all', zh: '速度：全部报价中最快' },
    of: (values: TriangleValues, own: TriangleDays) => thirdOf({ ...values, pick: 'good-cheap' }, own, 'best'),
  },
  price: {
    unit: 'USD',
    label: { en: 'Price of a million tokens, the cheapest of the good and fast', zh: '百万词元价格：又好又快者中最低' },
    of: (values: TriangleValues, own: TriangleDays) => thirdOf({ ...values, pick: 'good-fast' }, own, 'bestOfBoth'),
  },
  'top-price': {
    unit: 'USD',
    label: { en: 'Price of a million tokens, the cheapest of all', zh: '百万词元价格：全部报价中最低' },
    of: (values: TriangleValues, own: TriangleDays) => thirdOf({ ...values, pick: 'good-fast' }, own, 'best'),
  },
  fast: { unit: 'token/s', label: { en: 'Fast from', zh: '“快”的门槛' }, of: atCorner('fast') },
  cheap: { unit: 'USD', label: { en: 'Cheap up to', zh: '“便宜”的门槛' }, of: atCorner('cheap') },
  good: { unit: 'percent', label: { en: 'Good from', zh: '“好”的门槛' }, of: atCorner('good') },
});
