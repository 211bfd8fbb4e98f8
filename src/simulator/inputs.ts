import type { Input, Reason } from '../knowledge/catalogue/types.ts';
import { ASSUMED_BLOCKS } from '../schema/assumed.ts';
import type { ScenarioRecord } from '../schema/scenario.ts';
import { dayNumber } from '../schema/when.ts';

/** Inputs of every scenario that no fact gives, with the value each has unasked, and why. */
const DEFAULTS: Record<string, { value: unknown; reason: Reason }> = {
  input_len: {
    value: 1024,
    reason: { en: 'a default: the middle length of public benchmarks', zh: '默认值：公开基准测试常用的中等长度' },
  },
  output_len: {
    value: 256,
    reason: { en: 'a default: a paragraph or two', zh: '默认值：一两段文字的长度' },
  },
  concurrency: {
    value: 'max',
    reason: { en: 'a default: as many sequences as memory holds', zh: '默认值：显存能容纳的最多序列' },
  },
  'precision.weights': {
    value: 'fp16',
    reason: { en: 'a default: weights as published', zh: '默认值：按公开权重的精度' },
  },
  'precision.kv': { value: 'fp16', reason: { en: 'a default of the engines', zh: '推理引擎的默认值' } },
  'precision.compute': {
    value: 'fp16',
    reason: { en: 'a default: multiplication at 16 bits', zh: '默认值：按 16 位做乘法' },
  },
  count: { value: 1, reason: { en: 'a default: one accelerator', zh: '默认值：一块加速器' } },
  tensor_parallel: { value: 1, reason: { en: 'a default: a copy on each', zh: '默认值：每块一份副本' } },
  prefix_hit: { value: 0, reason: { en: 'a default: every prompt is new', zh: '默认值：每个提问都是新的' } },
  'engine.generation': {
    value: 'graphs',
    reason: { en: 'a default: engines from 2024 on', zh: '默认值：2024 年以后的引擎' },
  },
  'engine.tuning': {
    value: 'vendor',
    reason: { en: 'a default: as well tuned as in vendors’ tables', zh: '默认值：与厂商数据同等程度的调优' },
  },
};

const GIVEN: Reason = { en: 'as this scenario gives it', zh: '由本方案给定' };

type Because = ScenarioRecord['because'];

function reasonFor(path: string, because: Because): { reason: Reason; sources: string[] } | undefined {
  const found = because[path] ?? because[path.split('.')[0] ?? path];
  return found && { reason: { en: found.en, zh: found.zh }, sources: found.source ? [found.source] : [] };
}

function valueAt(record: object, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], record);
}

/**
 * Says for each input that is no fact that it is assumed, and why. Where a block names facts (a seller, offers), those
 * stand for it.
 */
export function assumedInputs(record: ScenarioRecord, cited: readonly string[]): Input[] {
  const plain = Object.entries(DEFAULTS).map(([path, known]): Input => {
    const isDefault = valueAt(record, path) === known.value;
    const given = reasonFor(path, record.because) ?? { reason: isDefault ? known.reason : GIVEN, sources: [] };
    return { input: path, basis: 'assumption', ...given };
  });
  const blocks = ASSUMED_BLOCKS.filter((block) => record[block] !== undefined && !cited.includes(block)).flatMap(
    (block) => {
      const own = Object.keys(record.because).filter((path) => path === block || path.startsWith(`${block}.`));
      return (own.length > 0 ? own : [block]).map((path): Input => {
        const given = reasonFor(path, record.because) ?? { reason: GIVEN, sources: [] };
        return { input: path, basis: 'assumption', ...given };
      });
    },
  );
  const said = [...plain, ...blocks].map(({ input }) => input);
  // Reasons for what is no block: the number of accelerators, a part of what facts give.
  const others = Object.keys(record.because)
    .filter((path) => !said.includes(path))
    .map(
      (input): Input => ({
        input,
        basis: 'assumption',
        ...(reasonFor(input, record.because) ?? { reason: GIVEN, sources: [] }),
      }),
    );
  return [...plain, ...blocks, ...others];
}

type Cited = Extract<Input, { basis: 'fact' }>;

/** The oldest of the facts that went in, and those nobody has held against their source for too long before a day (ISO). */
export function ageOfInputs(inputs: readonly Input[], day: string): { oldest: Cited | undefined; stale: Cited[] } {
  const cited = inputs.filter((input) => input.basis === 'fact');
  const oldest = cited.reduce<Cited | undefined>(
    (least, one) => (least && least.asOf <= one.asOf ? least : one),
    undefined,
  );
  const isStale = ({ checked, freshFor }: Cited) =>
    freshFor !== undefined && dayNumber(day) - dayNumber(checked) > freshFor;
  return { oldest, stale: cited.filter(isStale) };
}
