import type { Label } from '../schema/vocabulary.ts';
import type { WarningId } from './warnings.ts';

/** What makes an answer less certain than its band says. */
export const WARNINGS: Record<WarningId, Label> = {
  'does-not-fit': {
    en: 'The model does not fit into the memory given; the figures are for one sequence, as if it did.',
    zh: '模型放不进所给的显存；以下数字按单条序列、假定放得下计算。',
  },
  fewer: {
    en: 'More sequences were asked for than fit; the figures are for the most that do.',
    zh: '所要的序列数超过显存容量；以下数字按放得下的最多序列计算。',
  },
  wide: {
    en: 'Wide expert parallelism is experimental: its equations are held down to the 0.55 that two deployments reached.',
    zh: '大规模专家并行属试验性质：方程按两个实际部署达到的 0.55 折算。',
  },
  long: {
    en: 'The context is longer than any measurement the model was tested against.',
    zh: '上下文长于所有用来检验模型的实测。',
  },
  'beyond-eight': {
    en: 'Tensor parallelism beyond eight chips leaves the machine and was not tested.',
    zh: '超过八卡的张量并行要跨机，未经检验。',
  },
  'host-bound': {
    en: 'One sequence on a mixture of experts is bound by the host, which the model knows only as a fixed time a layer.',
    zh: '混合专家模型只跑一条序列时受限于主机，本模型只把它当作每层的固定耗时。',
  },
  idle: {
    en: 'The accelerators do not divide into whole replicas; those left over stand idle and are paid.',
    zh: '加速器数量不能整除为完整副本；多出的闲置，照样付费。',
  },
  unpriced: {
    en: 'An hour of the machine costs nothing here: write what it costs.',
    zh: '此处机器每小时的价格为零：请填入实际价格。',
  },
  'too-few': {
    en: 'One copy of the model takes more accelerators than were asked for; as many are counted and paid.',
    zh: '一份模型副本所需的加速器多于所给数量；按所需数量计算并付费。',
  },
  'no-8-bit': {
    en: 'The chip multiplies at 16 bits: 8-bit compute was replaced.',
    zh: '该芯片按 16 位相乘：8 位计算已被替换。',
  },
  'no-4-bit': {
    en: 'The chip has no 4-bit multiplication: the next wider one was used.',
    zh: '该芯片没有 4 位乘法：改用更宽一档。',
  },
  'too-large': {
    en: 'The model is larger than any that was measured.',
    zh: '模型大于所有实测过的模型。',
  },
  mi300x: {
    en: 'On the MI300X the model was off by a fifth in the median, and by far more at worst: few measurements exist.',
    zh: '对 MI300X，模型误差的中位数约为五分之一，最坏时大得多：公开实测很少。',
  },
  drafted: {
    en: 'Speculative decoding was not tested: its gain hangs on how many drafts are accepted, which the text decides.',
    zh: '投机解码未经检验：收益取决于草稿的接受率，而接受率由文本决定。',
  },
};

/** What there is to bear in mind, in one language. */
export function warningsIn(lang: keyof Label): Record<WarningId, string> {
  return Object.fromEntries(Object.entries(WARNINGS).map(([id, text]) => [id, text[lang]])) as Record<
    WarningId,
    string
  >;
}
