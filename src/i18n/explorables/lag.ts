/** Words of the explorable on how far open models trail closed ones. */
export const lagWords = {
  en: {
    fields: {
      test: {
        label: 'Measured by',
        options: {
          'gpqa-artificial-analysis': 'GPQA Diamond, Artificial Analysis',
          'gpqa-epoch-ai': 'GPQA Diamond, Epoch AI',
          mmlu: 'MMLU, as collected by Epoch AI',
        },
      },
      within: { label: 'Falls short by at most', unit: 'points' },
      rule: { label: 'Reached with', options: { equal: 'an equal score', better: 'a better score only' } },
      step: { label: 'A record beats the last by at least', unit: 'points' },
    },
    tests: {
      'gpqa-artificial-analysis': 'GPQA Diamond',
      'gpqa-epoch-ai': 'GPQA Diamond',
      mmlu: 'MMLU',
    },
    title: 'Open models have reached {k} of {n} closed records in {test}, half of them within {median} months',
    titleNone: 'Open models have reached none of {n} closed records in {test}',
    how: 'Each mark is a closed model that was better in the test than every closed one before it: across, when it came out; upward, the months until an open one had its score. Hollow marks are not yet reached, and stand at the months gone by until {until}, the last day that the scores know of.',
    y: 'Months',
    median: 'median',
    summary: 'The shortest wait was {min} months ({minName}), the longest {max} ({maxName}). {standing}',
    standing: 'Not yet reached: {names}.',
    noneStanding: 'None of these records stands.',
    saidReached:
      '{closed}, {day}, {score}%: reached by {open} with {openScore}% on {openDay}, after {months} months. {from}',
    saidStanding: '{closed}, {day}, {score}%: not yet reached, {months} months so far. {from}',
    head: ['Closed model', 'Out on', 'Score, %', 'Reached by', 'Out on', 'Score, %', 'Months'],
    notYet: 'not yet',
    soFar: '{months} so far',
    published: {
      title: 'Estimates of the lag run from {low} to {high} months; those of {year} from {lateLow} to {lateHigh}',
      how: 'Every estimate in our sources, by the day of which it speaks. Squares are models that run on one consumer graphics card; lighter marks are estimates rather than counts. A range without a middle is drawn at its ends.',
      summary:
        'They do not measure the same thing: an index of many tests, one test, tests whose questions are public or kept back, or what people believe.',
      said: '{publisher}: {months}, {what}. {asOf}',
      head: ['Who', 'Months', 'Measured on', 'As of'],
      samples: {
        all: 'open and closed models at large',
        'consumer-gpu': 'models that run on one consumer card',
        '2023-01-to-2025-10': 'capabilities index, January 2023 to October 2025',
        '2026-01-to-2026-05': 'capabilities index, January to May 2026',
        'deepseek-v4-pro': 'DeepSeek V4 Pro in nine tests',
        'private-tests': 'tests whose questions are kept back',
        'public-tests': 'tests whose questions are public',
      },
    },
  },
  zh: {
    fields: {
      test: {
        label: '测评口径',
        options: {
          'gpqa-artificial-analysis': 'GPQA Diamond，Artificial Analysis',
          'gpqa-epoch-ai': 'GPQA Diamond，Epoch AI',
          mmlu: 'MMLU，Epoch AI 汇集',
        },
      },
      within: { label: '差距不超过多少分也算追平', unit: '分' },
      rule: { label: '怎样算追平', options: { equal: '同分即可', better: '必须更高' } },
      step: { label: '新纪录至少高出前一项', unit: '分' },
    },
    tests: {
      'gpqa-artificial-analysis': 'GPQA Diamond',
      'gpqa-epoch-ai': 'GPQA Diamond',
      mmlu: 'MMLU',
    },
    title: '{test} 上 {n} 项闭源纪录，开源模型已追平 {k} 项，半数在 {median} 个月以内',
    titleNone: '{test} 上 {n} 项闭源纪录，开源模型一项也未追平',
    how: '每个图形是一个成绩高于此前所有闭源模型的闭源模型：横轴为发布时间，纵轴为开源模型达到同等成绩所用的月数。空心的尚未追平，按截至 {until}（成绩数据的最后一天）已过去的月数标出。',
    y: '月',
    median: '中位数',
    summary: '最短 {min} 个月（{minName}），最长 {max} 个月（{maxName}）。{standing}',
    standing: '尚未追平：{names}。',
    noneStanding: '这些纪录均已被追平。',
    saidReached: '{closed}，{day}，{score}%：{open} 于 {openDay} 以 {openScore}% 追平，历时 {months} 个月。{from}',
    saidStanding: '{closed}，{day}，{score}%：尚未追平，已过 {months} 个月。{from}',
    head: ['闭源模型', '发布日', '成绩（%）', '追平者', '发布日', '成绩（%）', '月数'],
    notYet: '尚无',
    soFar: '已过 {months}',
    published: {
      title: '各方估计从 {low} 到 {high} 个月不等；{year} 年的估计在 {lateLow} 到 {lateHigh} 个月之间',
      how: '来源中的每一个估计，按其所指日期排列。方形指能在一张消费级显卡上运行的模型；颜色较浅的是估计，而非统计。只有区间、没有中值的，画在区间两端。',
      summary:
        '它们量的不是同一件事：有的是多项测评的指数，有的是单项测评，有的题目公开，有的题目保密，还有的只是人们的看法。',
      said: '{publisher}：{months}，{what}。{asOf}',
      head: ['机构', '月数', '测量对象', '所指日期'],
      samples: {
        all: '开源与闭源模型整体',
        'consumer-gpu': '能在一张消费级显卡上运行的模型',
        '2023-01-to-2025-10': '能力指数，2023 年 1 月至 2025 年 10 月',
        '2026-01-to-2026-05': '能力指数，2026 年 1 月至 5 月',
        'deepseek-v4-pro': 'DeepSeek V4 Pro 的九项测评',
        'private-tests': '题目保密的测评',
        'public-tests': '题目公开的测评',
      },
    },
  },
};
export type LagWords = (typeof lagWords)['en'];
