import { MONTH_H } from '../simulator/money.ts';
import { figuresOf } from './figure.ts';
import { type WheelSettings, type WheelValues, wheelAnswer } from './flywheel.ts';

/** Three digits are enough to tell volumes apart; a finer search would feign. */
const STEPS = 400;
const [LEAST, MOST] = [1e6, 1e12];

/** The least volume in the first month from which the switch is paid back in time, tokens; infinite for none. */
function leastTokens(values: WheelValues, own: WheelSettings): number {
  for (let step = 0; step <= STEPS; step++) {
    const tokens = LEAST * (MOST / LEAST) ** (step / STEPS);
    if (wheelAnswer({ ...values, tokens }, own).payback !== undefined) return tokens;
  }
  return Number.POSITIVE_INFINITY;
}

/** What prose may print of it. */
export const WHEEL_FIGURES = figuresOf({
  payback: {
    label: { en: 'Month in which the switch is paid back', zh: '迁移回本的月份' },
    of: (values: WheelValues, own: WheelSettings) => wheelAnswer(values, own).payback ?? Number.POSITIVE_INFINITY,
  },
  'first-usd': {
    unit: 'USD',
    label: { en: 'The first month on the API', zh: '首月 API 花费' },
    of: (values: WheelValues, own: WheelSettings) => wheelAnswer(values, own).months[0]?.stayUsd ?? Number.NaN,
  },
  'before-tokens': {
    unit: 'token',
    label: { en: 'Tokens on the API before the switch', zh: '迁移前的 API 词元数' },
    of: (values: WheelValues, own: WheelSettings) => wheelAnswer(values, own).before.tokens,
  },
  'before-usd': {
    unit: 'USD',
    label: { en: 'Spent on the API before the switch', zh: '迁移前的 API 花费' },
    of: (values: WheelValues, own: WheelSettings) => wheelAnswer(values, own).before.usd,
  },
  stay: {
    unit: 'USD',
    label: { en: 'Spent in all by staying on the API', zh: '一直用 API 的总花费' },
    of: (values: WheelValues, own: WheelSettings) => wheelAnswer(values, own).stayUsd,
  },
  switch: {
    unit: 'USD',
    label: { en: 'Spent in all with the switch', zh: '迁移后的总花费' },
    of: (values: WheelValues, own: WheelSettings) => wheelAnswer(values, own).switchUsd,
  },
  api: {
    unit: 'USD',
    label: {
      en: 'A million tokens from the API, in the mix of the workload',
      zh: 'API 百万词元价格（按负载的读写比例）',
    },
    of: (values: WheelValues, own: WheelSettings) => own.cases[values.prices].api[values.against],
  },
  rent: {
    unit: 'USD/h',
    label: { en: 'Rent of the machine', zh: '机器租价' },
    of: (values: WheelValues, own: WheelSettings) => own.cases[values.prices].fleet.usdPerHour,
  },
  'rent-month': {
    unit: 'USD',
    label: { en: 'Rent of the machine for a month', zh: '机器一个月的租金' },
    of: (values: WheelValues, own: WheelSettings) => own.cases[values.prices].fleet.usdPerHour * MONTH_H,
  },
  'least-tokens': {
    unit: 'token',
    label: { en: 'Tokens in the first month from which it pays within the time', zh: '期限内能回本的最低首月词元数' },
    of: leastTokens,
  },
});
