import type { Translated } from './en.ts';

/** Words of the page that holds the cost model against measurements. */
const en = {
  title: 'How far the cost model is from what was measured',
  lead: 'Half of its predictions lie within {median} of {n} published measurements, and nine of ten within {p90}.',
  finding: 'Most points lie on the line; those marked lie further off than twice',
  how: 'Each point is one published measurement of throughput; on the line prediction and measurement agree. Both axes are logarithmic.',
  axes: {
    measured: 'Measured, tokens/s',
    predicted: 'Predicted, tokens/s',
    twice: 'twice',
    half: 'half',
  },
  limitsTitle: 'What it does not cover',
  limits: [
    'The four constants of the model were fitted to these very rows. On sources it had never seen, its authors found a median error of 14.2% and a ninth decile of 40.4%; on engines of 2023 without CUDA graphs it was half too optimistic, which the choice of engine now states.',
    'Vendors publish best cases. Two small user benchmarks lay 1.4 to 1.5 times below the model: hence the choice between vendor-tuned, typical and untuned.',
    'Experts spread over many machines, contexts beyond 32,768 tokens, tensor parallelism beyond eight and speculative decoding are outside what was tested; the answer says so.',
    'The time to the first token is a rule of thumb, with a median error of 28%.',
  ],
  errors: 'Errors by group',
  byHardware: 'Accelerator',
  byModel: 'Model',
  byKind: 'Kind of test',
  count: 'Rows',
  median: 'Median',
  rows: 'All rows',
  model: 'Model',
  hardware: 'Hardware',
  lengths: 'Tokens in / out',
  measured: 'Measured',
  predicted: 'Predicted',
  off: 'Off by',
  source: 'Source',
  units: { out_tok_s: 'output tokens/s', in_tok_s: 'input tokens/s', ttft_ms: 'ms to the first token' },
} as const;

const zh: Translated<typeof en> = {
  title: '成本模型与实测相差多少',
  lead: '对照 {n} 条公开实测，一半预测的误差在 {median} 以内，九成在 {p90} 以内。',
  finding: '多数点落在线上；标出的几点相差超过一倍',
  how: '每一点是一条公开的吞吐量实测，落在线上即预测与实测一致。两轴均为对数刻度。',
  axes: {
    measured: '实测，词元/秒',
    predicted: '预测，词元/秒',
    twice: '两倍',
    half: '一半',
  },
  limitsTitle: '它没有涵盖什么',
  limits: [
    '模型的四个常数正是用这些数据拟合的。换成从未见过的来源，作者测得误差中位数 14.2%，第九十百分位 40.4%；2023 年没有 CUDA graphs 的引擎，模型高估近一半，因此引擎年代列为可选输入。',
    '厂商公布的多是最好情形。两份小型用户测试比模型低 1.4 到 1.5 倍，所以可选“厂商调优”“一般”“未调优”三档。',
    '跨多机的专家并行、超过 32,768 词元的上下文、八卡以上的张量并行和投机解码都不在测试范围内，结果会给出提示。',
    '首个词元的等待时间只是经验估计，误差中位数 28%。',
  ],
  errors: '分组误差',
  byHardware: '加速器',
  byModel: '模型',
  byKind: '测试类型',
  count: '条数',
  median: '中位数',
  rows: '全部数据',
  model: '模型',
  hardware: '硬件',
  lengths: '输入 / 输出词元',
  measured: '实测',
  predicted: '预测',
  off: '相差',
  source: '来源',
  units: { out_tok_s: '输出词元/秒', in_tok_s: '输入词元/秒', ttft_ms: '首词元毫秒' },
};

export const validationWords = { en, zh };
