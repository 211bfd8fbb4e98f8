/** Words of the explorable on the way from an API to a model of one’s own. */
export const flywheelWords = {
  en: {
    fields: {
      prices: {
        label: 'Machine and prices',
        options: {
          talk: 'the talk’s card, March 2024',
          'same-card': 'the same card, autumn 2026',
          today: 'a card of today, autumn 2026',
        },
      },
      against: { label: 'Leaving', options: { flagship: 'OpenAI’s flagship', small: 'OpenAI’s small model' } },
      tokens: { label: 'Tokens in the first month', unit: '' },
      growth: { label: 'They grow each month by', unit: '%' },
      month: { label: 'Switch after', unit: 'months' },
      part: { label: 'The own model takes over', unit: '% of the traffic' },
      tune: { label: 'One tuning costs', unit: 'USD' },
      use: { label: 'The machine is sold for', unit: '% of its peak' },
    },
    title: 'Leaving {api} for a tuned {model} is paid back in month {payback}',
    never: 'Leaving {api} for a tuned {model} is not paid back within {months} months',
    how: 'All money spent since the first month, on the API alone and with the switch to {model} on {hardware} at {rent} an hour. The API asks {price} a million tokens in the mix of the workload. Prices of {day}.',
    x: 'Months',
    y: 'USD spent in all',
    stay: 'staying on the API',
    switch: 'switching',
    at: 'the switch',
    summary:
      'Before the switch {tokens} tokens cost {usd} on the API. After {months} months staying has cost {stay}, switching {switched}.',
    open: 'Open this case in the simulator, with all its inputs',
    head: ['Month', 'Tokens', 'Staying on the API, in all', 'Switching, in all'],
  },
  zh: {
    fields: {
      prices: {
        label: '机器与价格',
        options: {
          talk: '演讲所用的卡，2024 年 3 月',
          'same-card': '同一张卡，2026 年秋',
          today: '今天的卡，2026 年秋',
        },
      },
      against: { label: '放弃的 API', options: { flagship: 'OpenAI 的旗舰', small: 'OpenAI 的小模型' } },
      tokens: { label: '首月词元数', unit: '' },
      growth: { label: '每月增长', unit: '%' },
      month: { label: '迁移前用 API', unit: '个月' },
      part: { label: '自有模型承接', unit: '% 的流量' },
      tune: { label: '一次微调花费', unit: '美元' },
      use: { label: '机器卖出峰值的', unit: '%' },
    },
    title: '从 {api} 换成微调的 {model}，第 {payback} 个月回本',
    never: '从 {api} 换成微调的 {model}，{months} 个月内回不了本',
    how: '自首月起的全部花费：一直用 API，或改用 {hardware}（每小时 {rent}）上的 {model}。按负载的读写比例，API 百万词元 {price}。价格取 {day}。',
    x: '月',
    y: '累计花费（美元）',
    stay: '一直用 API',
    switch: '迁移',
    at: '迁移',
    summary: '迁移前，{tokens} 词元在 API 上花了 {usd}。{months} 个月后，一直用 API 共花 {stay}，迁移共花 {switched}。',
    open: '在模拟器中打开这一情形，查看全部输入',
    head: ['月份', '词元', '一直用 API，累计', '迁移，累计'],
  },
};
export type FlywheelWords = (typeof flywheelWords)['en'];
