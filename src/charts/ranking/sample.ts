import { SAMPLE_HREF } from '../kit/sample.ts';
import type { RankedRow } from './scene.ts';

const row = (name: string, low: number, high: number, estimated = false): RankedRow => ({
  name,
  href: SAMPLE_HREF,
  layer: 'hardware',
  low,
  high,
  said: low === high ? `${low} GB/s` : `${low}–${high} GB/s`,
  estimated,
});

/** Bars: a range, an estimate, a long name. */
export const sample: RankedRow[] = [
  row('NVIDIA B200', 7700, 8000),
  row('NVIDIA H200 SXM', 4800, 4800),
  row('NVIDIA H100 SXM', 3350, 3350),
  row('An accelerator with a name that is far too long for its column', 900, 900, true),
  row('NVIDIA A10', 600, 600),
];

/** Orders of magnitude apart: dots on a logarithmic axis. */
export const wideSample: RankedRow[] = [
  row('Cerebras WSE-3', 21_000_000, 21_000_000),
  row('NVIDIA B200', 7700, 8000),
  row('NVIDIA A10', 600, 600),
];

export const tick = (value: number) => `${value.toLocaleString('en')} GB/s`;
