/** Words of the explorable on the impossible triangle. */
export const triangleWords = {
  en: {
    fields: {
      pick: {
        label: 'Pick two',
        options: { 'fast-cheap': 'fast and cheap', 'good-cheap': 'good and cheap', 'good-fast': 'good and fast' },
      },
      day: {
        label: 'On',
        options: { '2024-05-03': '3 May 2024', '2026-04-10': '10 April 2026', '2026-08-22': '22 August 2026' },
      },
      test: {
        label: 'Quality as measured by',
        options: {
          either: 'Epoch AI, else Artificial Analysis',
          'epoch-ai': 'Epoch AI',
          'artificial-analysis': 'Artificial Analysis',
        },
      },
      share: { label: 'Fast, cheap and good is the best', unit: '% of the day' },
    },
    title: {
      'fast-cheap': 'Of {n} offers {k} fast and cheap; the best of them scores {best}%, {short}',
      'good-cheap': 'Of {n} offers {k} good and cheap; the fastest of them gives {best} tokens/s, {short}',
      'good-fast': 'Of {n} offers {k} good and fast; the cheapest of them asks {best}, {short}',
    },
    none: {
      'fast-cheap': 'Of {n} offers none is both fast and cheap',
      'good-cheap': 'Of {n} offers none is both good and cheap',
      'good-fast': 'Of {n} offers none is both good and fast',
    },
    empty: 'No offer of this day was measured so',
    is: 'one is',
    are: '{k} are',
    short: {
      good: '{x} points below the best of all',
      fast: '{x} times slower than the fastest of all',
      cheap: '{x} times the cheapest of all',
    },
    top: { good: 'the best of all', fast: 'the fastest of all', cheap: 'the cheapest of all' },
    how: 'Each mark is a model at one seller. {third} The line joins the offers that no other beats at both; what is beaten stands back. Thin lines show from where the best {share}% begin.',
    size: {
      good: 'The larger, the higher its score.',
      fast: 'The larger, the faster.',
      cheap: 'The larger, the cheaper.',
    },
    axis: {
      fast: 'Tokens a second, one stream',
      cheap: 'USD per million tokens, three read for each written',
      good: 'GPQA Diamond, %',
    },
    limit: 'the best {share}%',
    summary:
      'On this day {all} of {n} offers have all three corners. If speed, price and quality had nothing to do with each other, {chanceBoth} would have the two that were picked and {chanceAll} all three.',
    lighter: 'Lighter marks are speeds that the seller states of itself.',
    said: '{model}, {seller}: {price} a million tokens ({priceFrom}), {score}% in GPQA Diamond ({scoreFrom}), {speed} tokens/s{range} ({speedFrom})',
    range: ' ({low} to {high})',
    versionOf: '{publisher}, version of {day}',
    head: ['Model', 'Seller', 'USD per million tokens', 'Tokens/s', 'GPQA Diamond, %', 'Among the best'],
    corner: { fast: 'fast', cheap: 'cheap', good: 'good' },
    perMtok: '{usd} a million tokens',
  },
  zh: {
    fields: {
      pick: {
        label: '选两样',
        options: { 'fast-cheap': '快且便宜', 'good-cheap': '好且便宜', 'good-fast': '好且快' },
      },
      day: {
        label: '日期',
        options: {
          '2024-05-03': '2024 年 5 月 3 日',
          '2026-04-10': '2026 年 4 月 10 日',
          '2026-08-22': '2026 年 8 月 22 日',
        },
      },
      test: {
        label: '质量测评方',
        options: {
          either: 'Epoch AI，缺则用 Artificial Analysis',
          'epoch-ai': 'Epoch AI',
          'artificial-analysis': 'Artificial Analysis',
        },
      },
      share: { label: '“快”“便宜”“好”指当日排在前', unit: '%' },
    },
    title: {
      'fast-cheap': '{n} 个报价中{k}又快又便宜；其中最好的得 {best}%，{short}',
      'good-cheap': '{n} 个报价中{k}又好又便宜；其中最快的每秒 {best} 词元，{short}',
      'good-fast': '{n} 个报价中{k}又好又快；其中最便宜的要 {best}，{short}',
    },
    none: {
      'fast-cheap': '{n} 个报价中没有一个又快又便宜',
      'good-cheap': '{n} 个报价中没有一个又好又便宜',
      'good-fast': '{n} 个报价中没有一个又好又快',
    },
    empty: '这一天没有按此口径测过的报价',
    is: '只有 1 个',
    are: '有 {k} 个',
    short: {
      good: '比全场最好的低 {x} 分',
      fast: '只及全场最快的 {x} 分之一',
      cheap: '是全场最便宜的 {x} 倍',
    },
    top: { good: '也是全场最好', fast: '也是全场最快', cheap: '也是全场最便宜' },
    how: '每个图形是某家卖的一个模型。{third}连线上的报价，没有别的报价能在两项上同时胜过；被胜过的退到后面。细线标出前 {share}% 的起点。',
    size: {
      good: '图形越大，得分越高。',
      fast: '图形越大，速度越快。',
      cheap: '图形越大，价格越低。',
    },
    axis: {
      fast: '单路每秒词元数',
      cheap: '美元/百万词元（读三写一）',
      good: 'GPQA Diamond，%',
    },
    limit: '前 {share}%',
    summary:
      '这一天，{n} 个报价中有 {all} 个三角俱全。若速度、价格与质量互不相关，同时占住所选两角的应有 {chanceBoth} 个，三角俱全的应有 {chanceAll} 个。',
    lighter: '颜色较浅的，速度为卖方自述。',
    said: '{model}，{seller}：百万词元 {price}（{priceFrom}），GPQA Diamond {score}%（{scoreFrom}），每秒 {speed} 词元{range}（{speedFrom}）',
    range: '，区间 {low} 至 {high}',
    versionOf: '{publisher}，{day}版本',
    head: ['模型', '卖方', '美元/百万词元', '每秒词元', 'GPQA Diamond，%', '列入前段'],
    corner: { fast: '快', cheap: '便宜', good: '好' },
    perMtok: '百万词元 {usd}',
  },
};
export type TriangleWords = (typeof triangleWords)['en'];
