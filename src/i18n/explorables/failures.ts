import type { Lang } from '../languages.ts';

const en = {
  fields: {
    gpus: { label: 'GPUs that work on one job', unit: 'GPUs' },
    hours: { label: 'One GPU is cause of an interruption every', unit: 'hours' },
    save: { label: 'Training stands still for a checkpoint for', unit: 's' },
    every: { label: 'From one checkpoint to the next', unit: 'min' },
    restart: { label: 'From a failure until training runs again', unit: 'min' },
    rent: { label: 'Rent of a GPU for an hour', unit: 'USD' },
  },
  title: '{gpus} GPUs: an interruption every {mean}, and {lost} of the time lost',
  how: 'Part of the time in which training makes no progress, by the minutes between two checkpoints: too often, and saving takes the time; too seldom, and every failure undoes much work.',
  x: 'Minutes between checkpoints',
  y: 'Time lost',
  now: 'as set',
  best: 'best, by Daly',
  few: 'the talk: “every few minutes”',
  claim: 'The talk of 2024 held that failures are rare, and that a run which saves every few minutes need only restart',
  claimAnswer:
    'At this size one comes every {mean}. Saved every {few} minutes, as its words may be read, {lost} of the time is lost; at the best interval, {least}.',
  summary:
    'The best interval is {daly} min (Young’s simpler rule gives {young}); it leaves {least} lost. As set, {gpuHours} GPU-hours a month make no progress, worth {usd}.',
  tableHead: ['Minutes between checkpoints', 'Time lost'],
  sizeTitle: 'At ten times the size, {ten} lost even with the best interval',
  sizeHow:
    'The same by the size of the cluster, on the assumption that each GPU fails as often as set, and independently of the others. Filled marks were measured: by Llama 3.1’s run at most so much was lost, by BLOOM’s at least. Hollow ones are clusters of which the size alone is known, put on the curve.',
  sizeX: 'GPUs',
  atBest: 'at the best interval',
  asSet: 'at the interval as set',
  sizeSummary: 'A thousand GPUs are interrupted every {thousand}, a hundred thousand every {hundred}.',
  sizeHead: ['GPUs', 'Between two interruptions', 'Lost as set', 'Lost at best'],
  sized:
    '{name}, {gpus} GPUs: {lost} would be lost, if each failed as often as set and all worked on one job. Its size: {from}.',
  hours: '{n} h',
  days: '{n} days',
  minutes: '{n} min',
};
export type FailuresWords = typeof en;

const zh: FailuresWords = {
  fields: {
    gpus: { label: '同一任务占用的 GPU 数', unit: '张' },
    hours: { label: '单张 GPU 引发中断的平均间隔', unit: '小时' },
    save: { label: '每次保存检查点时训练停顿', unit: '秒' },
    every: { label: '两次检查点的间隔', unit: '分钟' },
    restart: { label: '从故障到恢复训练', unit: '分钟' },
    rent: { label: '每张 GPU 每小时租价', unit: '美元' },
  },
  title: '{gpus} 张 GPU：平均每 {mean} 中断一次，损失 {lost} 的时间',
  how: '训练没有进展的时间占比，随检查点间隔变化：存得太勤，时间花在保存上；存得太疏，一次故障就要重做许多。',
  x: '检查点间隔（分钟）',
  y: '损失时间占比',
  now: '当前设置',
  best: 'Daly 最优',
  few: '演讲：“每隔几分钟”',
  claim: '2024 年的演讲认为故障很少见，训练每隔几分钟存一次，出错后重启即可',
  claimAnswer:
    '在这个规模下，平均每 {mean} 就有一次中断。“几分钟”若按 {few} 分钟计，损失 {lost} 的时间；间隔取最优，损失 {least}。',
  summary:
    '最优间隔为 {daly} 分钟（Young 的简化公式为 {young} 分钟），此时仍损失 {least}。按当前设置，每月有 {gpuHours} GPU 小时没有进展，合 {usd}。',
  tableHead: ['检查点间隔（分钟）', '损失时间占比'],
  sizeTitle: '规模扩大十倍，即使间隔最优也要损失 {ten}',
  sizeHow:
    '同样的损失随集群规模的变化；假定单卡故障率如设置，且各卡独立。实心标记是实测值：Llama 3.1 为上限，BLOOM 为下限；空心标记的集群只公布了规模，标在曲线上。',
  sizeX: 'GPU 数',
  atBest: '间隔最优',
  asSet: '当前间隔',
  sizeSummary: '一千张 GPU 平均每 {thousand} 中断一次，十万张则是每 {hundred} 一次。',
  sizeHead: ['GPU 数', '两次中断间隔', '当前设置的损失', '最优间隔的损失'],
  sized: '{name}，{gpus} 张 GPU：若单卡故障率如设置、且全部用于同一任务，损失 {lost}。规模来源：{from}。',
  hours: '{n} 小时',
  days: '{n} 天',
  minutes: '{n} 分钟',
};

/** Words of the explorable on failures of a cluster: those that go along with it, and those that a build alone needs. */
export const failuresWords: Record<
  Lang,
  {
    words: FailuresWords;
    measured(name: string, useful: string, from: string): string;
    saving(name: string, share: string, from: string): string;
  }
> = {
  en: {
    words: en,
    measured: (name, useful, from) =>
      `${name}: effective training time ${useful}, so that at most the rest was lost. ${from}.`,
    saving: (name, share, from) =>
      `${name}: ${share} of the time went into saving alone, so that at least so much was lost. ${from}.`,
  },
  zh: {
    words: zh,
    measured: (name, useful, from) => `${name}：有效训练时间${useful}，损失不超过其余部分。${from}。`,
    saving: (name, share, from) => `${name}：仅保存检查点就用去 ${share} 的时间，损失不低于此值。${from}。`,
  },
};
