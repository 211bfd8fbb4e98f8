import type { Lang } from './languages.ts';

/** Words of the page on where the money goes, beside those of its drawing. */
export const moneyPage = {
  en: {
    title: 'Where the money goes',
    description:
      'Money through the AI stack, from users, firms and investors to apps, model makers, clouds and chips: six published pictures with their ranges, none mixed with another.',
    lead: 'From users, firms and investors to apps, model makers, clouds and chips. Nobody has published the whole way, so here are six pictures of parts of it. Each has its own year and its own way of counting; none is mixed with another.',
    all: 'Every flow, with its source',
    allHow: 'What the pictures are drawn from. Sums and upper bounds are worked out here and say so.',
  },
  zh: {
    title: '钱流向哪里',
    description:
      'AI 产业链上的资金流向：从用户、企业与投资人，经应用、模型公司和云，到芯片。六份公开统计各画一图，保留区间，互不混用。',
    lead: '从用户、企业与投资人，经应用、模型公司和云，到芯片。没有人公布过完整的路径，这里是六幅局部图，各有各的年份和口径，互不混用。',
    all: '全部流向及来源',
    allHow: '以上各图所用的数据；合计与上限由本站算出，均已注明。',
  },
} satisfies Record<Lang, Record<string, string>>;
