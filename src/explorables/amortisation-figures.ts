import {
  type AmortisationAnswer,
  type AmortisationValues,
  amortisationAnswer,
  earned,
  SOFTWARE,
  soldFor,
} from './amortisation.ts';
import { figuresOf } from './figure.ts';

const MILLION = 1e6;
const BILLION = 1e9;
const none = (value: number | undefined) => value ?? Number.POSITIVE_INFINITY;

const answer = (of: (answer: AmortisationAnswer) => number) => (values: AmortisationValues) =>
  of(amortisationAnswer(values));

const sold = (months: number, isHeld: boolean) => (values: AmortisationValues) =>
  amortisationAnswer(soldFor(values, months, isHeld)).cash * MILLION;

const [five, ten] = SOFTWARE;

/** What prose may print of it. */
export const AMORTISATION_FIGURES = figuresOf({
  payback: {
    unit: 'month',
    label: { en: 'Time until the training is earned back', zh: '收回训练成本所需时间' },
    of: answer((found) => none(found.payback)),
  },
  'payback-days': {
    unit: 'day',
    label: { en: 'Time until the training is earned back', zh: '收回训练成本所需时间' },
    of: answer((found) => none(found.payback) * (365.25 / 12)),
  },
  earned: {
    unit: 'USD',
    label: { en: 'Gross profit over its life', zh: '在售期间的毛利' },
    of: (values: AmortisationValues) => earned(values, values.months) * MILLION,
  },
  'short-by': {
    unit: 'USD',
    label: { en: 'Short of its training cost when withdrawn', zh: '下架时离收回训练成本还差' },
    of: answer((found) => Math.max(0, -found.cash) * MILLION),
  },
  cash: {
    unit: 'USD',
    label: { en: 'Cash when withdrawn', zh: '下架时的累计现金' },
    of: answer((found) => found.cash * MILLION),
  },
  price: {
    unit: 'USD/Mtoken',
    label: { en: 'Price at which it would just be earned back', zh: '刚好收回所需的价格' },
    of: answer((found) => none(found.price)),
  },
  tokens: {
    unit: 'token/month',
    label: { en: 'Tokens a month at which it would just be earned back', zh: '刚好收回所需的月用量' },
    of: answer((found) => none(found.tokens) * BILLION),
  },
  'five-years': {
    unit: 'USD',
    label: { en: 'Cash after five years on sale', zh: '卖五年后的累计现金' },
    of: sold(five, false),
  },
  'ten-years': {
    unit: 'USD',
    label: { en: 'Cash after ten years on sale', zh: '卖十年后的累计现金' },
    of: sold(ten, false),
  },
  'five-years-held': {
    unit: 'USD',
    label: { en: 'Cash after five years at a price that holds', zh: '价格不变，卖五年后的累计现金' },
    of: sold(five, true),
  },
  'ten-years-held': {
    unit: 'USD',
    label: { en: 'Cash after ten years at a price that holds', zh: '价格不变，卖十年后的累计现金' },
    of: sold(ten, true),
  },
});
