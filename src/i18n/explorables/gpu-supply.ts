import type { Lang } from '../languages.ts';

const en = {
  fields: {
    chip: { label: 'Accelerator', options: { h100: 'NVIDIA H100', h200: 'NVIDIA H200', b200: 'NVIDIA B200' } },
    price: {
      label: 'Price of an hour',
      options: {
        middle: 'on demand: the middle seller',
        lowest: 'on demand: the cheapest',
        reports: 'indices and reports',
        contract: 'a year’s contract',
      },
    },
    window: {
      label: 'Time',
      options: { all: 'all that is known', talk: '2023 and 2024', since: 'from 2025 on' },
    },
  },
  who: { middle: 'the seller in the middle', lowest: 'the cheapest seller' },
  titleAsked: '{chip}: {who} asked {first} an hour in {firstMonth}, {last} in {lastMonth}',
  titleBetween: '{chip}: {what} from {low} to {high} an hour',
  between: { reports: 'reports of its rent reach', contract: 'a year’s contract is told' },
  how: 'Above, what buyers were told of the time from order to delivery; below, what an hour cost. Ranges are drawn as ranges. What is lighter is an estimate, the word of one weak source, or a month with fewer than three known sellers; months are joined where most sellers are the same, reports of one voice where they are less than a year apart.',
  waits: 'Weeks from order to delivery',
  prices: {
    middle: 'Dollars an hour, the middle of all sellers',
    lowest: 'Dollars an hour, the cheapest of all sellers',
    reports: 'Dollars an hour, as publishers have it',
    contract: 'Dollars an hour under a year’s contract',
  },
  talk: 'the talk, March 2024',
  claimed: 'the talk: “six months and more”',
  claim:
    'The talk of 2024 held that supply broke in 2023, with waits of half a year and more, and had eased by that March',
  claimWaits:
    'Waits on record: {before} for 2023, {after} for the first half of 2024, {last} in the last report, of {lastWhen}{weak}.',
  weak: ', which is held with low confidence',
  lastWait: 'The last wait on record for this chip: {last}, of {lastWhen}{weak}.',
  noWaits: 'No wait for this chip is on record.',
  noPrices: 'No price of it in that time is on record.',
  said: '{name}{what}: {printed}{note}. {sources}, {when}.',
  monthSaid: '{month}: {price}, of {n} sellers from {low} to {high}. Price lists of {names}, {month}.',
  monthOfOne: '{month}: {price}, one seller. Price list of {names}, {month}.',
  sellers: '{n} sellers, {low} to {high}',
  tableHead: ['What', 'When', 'Figure', 'Who says so'],
  weeks: '{n} weeks',
  summaryAsked: 'Between {from} and {to} it asked from {low} to {high}.',
  summarySaid: '{n} figures from {from} to {to}; the last is {last}, of {lastWhen}.',
};
export type SupplyWords = typeof en;

const zh: SupplyWords = {
  fields: {
    chip: { label: '加速器', options: { h100: '英伟达 H100', h200: '英伟达 H200', b200: '英伟达 B200' } },
    price: {
      label: '每小时价格',
      options: {
        middle: '按需：居中者',
        lowest: '按需：最便宜者',
        reports: '指数与报道',
        contract: '一年期合约',
      },
    },
    window: { label: '时间', options: { all: '全部记录', talk: '2023 与 2024 年', since: '2025 年以来' } },
  },
  who: { middle: '居中的销售方', lowest: '最便宜的销售方' },
  titleAsked: '{chip}：{firstMonth}{who}要价每小时 {first}，{lastMonth}要价 {last}',
  titleBetween: '{chip}：{what}，每小时 {low}到 {high}',
  between: { reports: '各家给出的租价', contract: '一年期合约价' },
  how: '上图是买家被告知的交货周期，下图是每小时的价格。区间按区间画出。颜色较浅的，是估算、只有一个不可靠来源的数字，或已知销售方不足三家的月份；相邻月份的销售方大体相同才连线，同一来源的数字相隔不到一年才连线。',
  waits: '从下单到交货（周）',
  prices: {
    middle: '每小时价格（美元），各销售方居中值',
    lowest: '每小时价格（美元），各销售方最低价',
    reports: '每小时价格（美元），各机构数字',
    contract: '一年期合约每小时价格（美元）',
  },
  talk: '演讲，2024 年 3 月',
  claimed: '演讲：“半年以上”',
  claim: '2024 年的演讲说，2023 年供应断裂，要等半年以上，到演讲当月已经缓解',
  claimWaits: '有记录的交货周期：2023 年 {before}，2024 年上半年 {after}，最近一次（{lastWhen}{weak}）{last}。',
  weak: '，可信度低',
  lastWait: '这款芯片最近一次有记录的交货周期：{last}（{lastWhen}{weak}）。',
  noWaits: '这款芯片没有交货周期的记录。',
  noPrices: '这一时段没有它的价格记录。',
  said: '{name}{what}：{printed}{note}。{sources}，{when}。',
  monthSaid: '{month}：{price}；{n} 家销售方，{low}到 {high}。据 {names} 的价目，{month}。',
  monthOfOne: '{month}：{price}，只有一家。据 {names} 的价目，{month}。',
  sellers: '{n} 家，{low}到 {high}',
  tableHead: ['内容', '时间', '数字', '出处'],
  weeks: '{n} 周',
  summaryAsked: '{from}至 {to}，要价在 {low}到 {high}之间。',
  summarySaid: '{from}至 {to}共 {n} 个数字，最近一个是 {last}（{lastWhen}）。',
};

/** Words of the explorable on the supply of accelerators. */
export const supplyWords: Record<Lang, SupplyWords> = { en, zh };
