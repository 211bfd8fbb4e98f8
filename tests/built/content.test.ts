import { describe, expect, it } from 'vitest';
import { attr, elementsOf, read, textOf } from './site.ts';

const text = (path: string) =>
  elementsOf(read(path))
    .filter(({ tagName }) => tagName === 'main')
    .map(textOf)
    .join(' ')
    .replace(/\s+/g, ' ');

describe('the H100’s page', () => {
  const page = read('hardware/nvidia-h100-sxm/index.html');
  const words = text('hardware/nvidia-h100-sxm/index.html');

  it('shows memory, bandwidth and dense 16-bit peak', () => {
    for (const figure of ['80 GB', '3.35 TB/s', '989 TFLOPS']) expect(words).toContain(figure);
  });

  it('names the sources and dates of its figures', () => {
    expect(words).toContain('Epoch AI');
    expect(words).toContain('SemiAnalysis');
    expect(words).toContain('April 2026');
  });

  it('shows its price as ranges over time', () => {
    for (const range of ['$30,000–45,000', '$30,000–40,000', '$23,000–30,000', '$20,000–27,000'])
      expect(words).toContain(range);
    expect(page).toContain('class="chart history"');
  });

  it('gives each figure a permanent anchor, and each period of a history its own', () => {
    const ids = elementsOf(page).flatMap((element) => attr(element, 'id') ?? []);
    for (const id of [
      'memory-capacity',
      'memory-bandwidth',
      'peak-bf16;sparsity=dense',
      'purchase-price;basis=asp',
      'purchase-price;basis=asp@2022',
      'purchase-price;basis=asp@2025',
    ])
      expect(ids).toContain(id);
  });
});

describe('a conflict', () => {
  it('is shown side by side, with every source', () => {
    const words = text('hardware/nvidia-b200/index.html');
    expect(words).toContain('7.7–8 TB/s');
    expect(words).toContain('sources differ');
    expect(words).toMatch(/7\.7 TB\/s ?Epoch AI/);
    expect(words).toMatch(/8 TB\/s ?SemiAnalysis/);
  });
});

describe('a derived figure', () => {
  it('shows its arithmetic', () => {
    expect(text('models/llama-2-7b/index.html')).toContain('Derived: 2 × 32 × 32 × 128 × 2 B = 512 KiB');
  });
});

describe('a Chinese page', () => {
  it('says where its text is not translated yet, and prints figures in Chinese', () => {
    const words = text('zh/models/openai/index.html');
    expect(words).toContain('正文尚未译成中文');
    expect(words).toContain('130.7 亿美元');
  });

  it('shows the translated text where there is one', () => {
    expect(text('zh/glossary/kv-cache/index.html')).not.toContain('正文尚未译成中文');
  });
});

describe('exported data', () => {
  it('is CSV and JSON of the same records', () => {
    const json = JSON.parse(read('hardware/nvidia-h100-sxm/figures.json')) as {
      attribute: string;
      value: number;
      unit: string;
    }[];
    const csv = read('hardware/nvidia-h100-sxm/figures.csv').trim().split('\r\n');
    expect(csv).toHaveLength(json.length + 1);
    expect(json).toContainEqual(expect.objectContaining({ attribute: 'memory-bandwidth', value: 3350, unit: 'GB/s' }));
  });
});

describe('an address that has moved', () => {
  it('leads to the new one', () => {
    expect(read('hardware/nvidia-a100-80gb/index.html')).toContain('/hardware/nvidia-a100-80gb-sxm/');
  });
});
