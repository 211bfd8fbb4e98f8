import type { Lang } from './languages.ts';

/** The drawings of the page. */
export type SectionId = 'chips' | 'capex' | 'capexYear' | 'clouds' | 'cloudYears' | 'makers';

type Finding = (name: string, what: string, first: string, last: string, from: string, to: string) => string;

interface MoneyWords {
  title: string;
  lead: string;
  description: string;
  /** The finding of a drawing: who leads it, and from what to what. */
  finding: Finding;
  /** How to read it, and what it does not say. */
  how: Record<SectionId, string>;
  heads: Record<SectionId, string>;
  of: (name: string, what: string, period: string, amount: string, basis: string, sources: string) => string;
  /** The months that end on a day. */
  months: (count: number, end: string) => string;
  target: (target: string, said: string) => string;
  reported: string;
  low: string;
  more: string;
  table: string;
  tableHead: string[];
  still: string;
}

const en: MoneyWords = {
  title: 'Revenue and capex over time',
  lead: 'What chip makers sold, what clouds built, and what model makers say they earn: each figure on the days it speaks of, reported and estimated told apart.',
  description:
    'Data-centre revenue of NVIDIA, AMD and Broadcom, capital spending of the hyperscalers, revenue of neoclouds and annualised revenue of model makers, with sources.',
  heads: {
    chips: 'Chips',
    capex: 'Capital spending by quarter',
    capexYear: 'Capital spending by year, and what was announced',
    clouds: 'Clouds built on accelerators',
    cloudYears: 'The same by year',
    makers: 'Model makers',
  },
  finding: (name, what, first, last, from, to) =>
    `${name}${what ? `, ${what}` : ''}: from ${first} (${from}) to ${last} (${to})`,
  how: {
    chips:
      'Dollars a quarter, one panel for each company, the same height for a dollar in each. Fiscal quarters stand on their real months: NVIDIA’s years end in January, Broadcom’s around the end of October. Filled marks were reported, pale ones estimated or worked out. What runs below a company’s data-centre line is a part of it.',
    capex:
      'Dollars a quarter. Cash paid for property and equipment, and the same with finance leases, are two countings and two lines. None of it is for AI alone: no company says how much is.',
    capexYear:
      'Dollars a year; hollow marks are what the company, or press and analysts for it, expected of a year, with the range given. Fiscal years stand on their own months.',
    clouds: 'Dollars a quarter, one panel for each company that more than one quarter is known of.',
    cloudYears: 'Dollars a year, one panel for each company.',
    makers:
      'Annualised revenue in dollars, on a logarithmic scale: a month’s revenue times twelve, as companies or the press gave it. It is not revenue of a year, and what counts as revenue (gross, or after the cloud partner’s share) differs.',
  },
  of: (name, what, period, amount, basis, sources) =>
    `${name}${what ? `, ${what}` : ''}, ${period}: ${amount} (${basis}). Read in ${sources}.`,
  months: (count, end) => `${count} months to ${end}`,
  target: (target, said) => `for ${target}, as of ${said}`,
  reported: 'reported',
  low: 'low confidence',
  more: 'All figures, with files to download: ',
  table: 'The figures',
  tableHead: ['Who', 'What', 'Period', 'Amount', 'Basis', 'Source'],
  still: 'Point at a mark, or move through them with the arrow keys.',
};

const zh: MoneyWords = {
  title: '收入与资本开支走势',
  lead: '芯片厂商卖了多少、云厂商建了多少、模型公司自称挣了多少：每个数字都落在它所说的日期上，披露值与估算值分开画。',
  description:
    '英伟达、AMD、博通的数据中心收入，超大规模云厂商的资本开支，新型云收入，以及模型公司的年化收入，均附来源。',
  heads: {
    chips: '芯片',
    capex: '季度资本开支',
    capexYear: '年度资本开支与公布的指引',
    clouds: '以加速器为主的云',
    cloudYears: '年度数字',
    makers: '模型公司',
  },
  finding: (name, what, first, last, from, to) =>
    `${name}${what ? `（${what}）` : ''}：从 ${first}（${from}）到 ${last}（${to}）`,
  how: {
    chips:
      '单位为每季度美元，每家一格，各格中一美元的高度相同。财季按实际月份摆放：英伟达财年截至一月，博通截至十月底前后。实心为公司披露，浅色为估算或推算。数据中心线下方的线是其中一部分。',
    capex:
      '单位为每季度美元。购置物业与设备的现金支出，与计入融资租赁的口径是两种算法，画成两条线。其中多少用于 AI，没有一家公司披露。',
    capexYear: '单位为每年美元；空心标记为公司自己或媒体、分析师对某一年的预期，给出区间的画区间。财年按实际月份摆放。',
    clouds: '单位为每季度美元，已知两个季度以上的公司每家一格。',
    cloudYears: '单位为每年美元，每家一格。',
    makers:
      '年化收入，单位为美元，对数刻度：即公司或媒体所说的单月收入乘以十二。它不等于全年收入，收入的口径（总额，或扣除云合作方分成）也各不相同。',
  },
  of: (name, what, period, amount, basis, sources) =>
    `${name}${what ? `，${what}` : ''}，${period}：${amount}（${basis}）。来源：${sources}。`,
  months: (count, end) => `截至 ${end}的 ${count} 个月`,
  target: (target, said) => `${target}，${said}所述`,
  reported: '披露',
  low: '可信度低',
  more: '全部数字及文件下载：',
  table: '数字',
  tableHead: ['公司', '项目', '期间', '金额', '性质', '来源'],
  still: '指向标记，或用方向键逐个浏览。',
};

export const moneyWords: Record<Lang, MoneyWords> = { en, zh };
