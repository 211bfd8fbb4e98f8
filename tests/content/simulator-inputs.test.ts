import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/knowledge/build.ts';
import { readContent } from '../../src/knowledge/read/content.ts';
import { hardwareFromFacts, modelFromFacts } from '../../src/knowledge/catalogue/blocks.ts';
import { kvBytesPerToken, totalParameters } from '../../src/simulator/model.ts';
import { acceleratorFrom, modelFrom } from '../../src/simulator/read-scenario.ts';
import { acceleratorOf, modelOf } from '../../src/simulator/reference-tables.ts';

const DAY = '2026-11-23';
const { graph } = buildGraph(readContent('content'), DAY);

function model(id: string) {
  const read = modelFromFacts(graph, id, DAY);
  if ('missing' in read) throw new Error(read.missing.join());
  return modelFrom(read.block);
}

describe('the content as inputs of the cost model', () => {
  it.each([
    ['llama-2-7b', 'llama2-7b'],
    ['llama-3-70b', 'llama3-70b'],
    ['llama-3-1-405b', 'llama3-405b'],
    ['mixtral-8x7b', 'mixtral-8x7b'],
    ['deepseek-r1', 'deepseek-r1'],
    ['qwen3-235b-a22b', 'qwen3-235b'],
  ])('%s has the size and the cache of the reference', (id, reference) => {
    const [own, wanted] = [model(id), modelOf(reference)];
    expect(totalParameters(own) / totalParameters(wanted)).toBeCloseTo(1, 2);
    expect(kvBytesPerToken(own, 'fp16')).toBe(kvBytesPerToken(wanted, 'fp16'));
  });

  it.each([
    ['nvidia-a10', 'a10'],
    ['nvidia-h100-sxm', 'h100-sxm'],
    ['amd-mi300x', 'mi300x'],
  ])('%s has the rates of the reference', (id, reference) => {
    const read = hardwareFromFacts(graph, id, DAY);
    if ('missing' in read) throw new Error(read.missing.join());
    const [own, wanted] = [acceleratorFrom(read.block), acceleratorOf(reference)];
    expect(own.memoryBytes / wanted.memoryBytes).toBeCloseTo(1, 2);
    expect(own.bandwidthBytesPerS / wanted.bandwidthBytesPerS).toBeCloseTo(1, 2);
    expect(own.peak.fp16 / wanted.peak.fp16).toBeCloseTo(1, 2);
    expect(own.linkBytesPerS).toBe(wanted.linkBytesPerS);
    expect(read.provenance.every((one) => (one.basis === 'fact' ? one.from : one.reason.en).length > 0)).toBe(true);
  });

  it('says which figures are missing', () => {
    expect(hardwareFromFacts(graph, 'cerebras-wse-3', DAY)).toEqual({ missing: ['cerebras-wse-3#peak-bf16[sparsity=dense]'] });
  });
});
