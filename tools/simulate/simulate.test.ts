import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const MAIN = 'tools/simulate/main.ts';
const ask = (input: string, ...args: string[]) =>
  spawnSync(process.execPath, [MAIN, ...args], { input, encoding: 'utf8' });
const block = {
  hardware: { memory_gb: 24, bandwidth_gb_s: 600, tflops: { fp16: 125 } },
  model: { layers: 32, hidden: 4096, heads: 32, kv_heads: 32, head_dim: 128, ffn: 11008, vocab: 32000 },
  input_len: 256,
  output_len: 128,
  concurrency: 16,
  price: { usd_per_gpu_hour: 0.6 },
};

describe('npm run simulate', () => {
  it('redoes the sums of the talk', () => {
    const text = execFileSync(process.execPath, [MAIN, 'talk-2024-03'], { encoding: 'utf8' });
    for (const words of ['$5,256', '$0.067', '67 %, 22 %', '125', 'out of reach']) expect(text).toContain(words);
  });

  it('answers a list from standard input, ids and blocks alike', () => {
    const { stdout, status } = ask(
      JSON.stringify([block, { ...block, hardware: 'nvidia-a10', model: 'llama-2-7b' }]),
      '-',
    );
    expect(status).toBe(0);
    const answers = JSON.parse(stdout) as {
      throughput: { output_tokens_per_s: number };
      provenance: { basis: string }[];
    }[];
    expect(answers[0]?.throughput.output_tokens_per_s).toBeCloseTo(383.5, 0);
    expect(answers[1]?.throughput.output_tokens_per_s).toBeCloseTo(383.5, 0);
    const facts = answers.map(({ provenance }) => provenance.filter(({ basis }) => basis === 'fact').length);
    expect(facts[0]).toBe(0);
    expect(facts[1]).toBeGreaterThan(8);
  });

  it('tells all that is wrong at once, each with its path and a way out', () => {
    const bad = [
      { ...block, precision: { weights: 'fp17' }, output_len: -3, conccurrency: 2 },
      { hardware: 'nvidia-a01' },
    ];
    const { stdout, stderr, status } = ask(JSON.stringify(bad), '-');
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).not.toContain('    at ');
    for (const words of [
      '[0].precision.weights',
      'did you mean "fp16"',
      '[0].output_len',
      '[0].conccurrency',
      'did you mean "concurrency"',
      '[1].model',
      '5 problems',
    ])
      expect(stderr).toContain(words);
    expect(ask(JSON.stringify({ ...block, hardware: 'nvidia-a1' }), '-').stderr).toContain('did you mean "nvidia-a10"');
    expect(ask('{ a: [', '-').status).toBe(1);
    expect(ask('', 'nowhere').stderr).toContain('no file and no preset');
  });
});
