import type { HomeWords } from './en.ts';

export const zh: HomeWords = {
  findings: '今天的数据怎么说',
  share: (name, year, low, high, n, market) =>
    `${market}：${year} 年${name}的份额介于 ${low} 与 ${high} 之间，共 ${n} 种公开口径，各自统计的对象不同。`,
  price: (name, first, firstDay, last, lastDay, factor) =>
    `与 ${name} 水平相当的模型，${firstDay}每百万词元要 ${first}；到 ${lastDay}，最便宜的只要 ${last}，降到原来的 1/${factor}。`,
  claims: (n, day, good, rest) => `${day}关于这个行业的 ${n} 条观点中，${good} 条成立（含加注）；${rest}。`,
  sharesLink: '全部估计',
  pricesLink: '价格降得多快',
  claimsLink: '逐条检验',
  asks: '一个词元多少钱？',
  sentence: (model, hardware, rate, cost, low, high) =>
    `租一台${hardware}，每小时 ${rate}，跑 ${model}：每百万输出词元 ${cost}，误差范围 ${low}至 ${high}。`,
  against: (price, name, times) => `${name}当天按同样的输入输出比例每百万词元收 ${price}，是自建的 ${times} 倍。`,
  open: '换成您的数字再算一遍',
  redo: '自己再算一遍',
  lately: '最近变化',
  released: (name) => `${name} 发布`,
  repriced: (name, seller, before, after) => `${name}（${seller}）每百万词元输入 / 输出：${before} → ${after}`,
  corrected: (title) => `更正：${title}`,
};
