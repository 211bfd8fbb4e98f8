import { describe, expect, it } from 'vitest';
import { scenarioSchema } from '../../../schema/scenario.ts';
import { recordWith } from '../../../simulator/fields.ts';
import { merged } from './sim.ts';

const preset = scenarioSchema.parse({
  hardware: 'nvidia-a10',
  model: 'llama-2-7b',
  price: { usd_per_gpu_hour: 0.6 },
  load: { profile: 'azure-chat' },
});

describe('a change', () => {
  it('takes the place of its rival, whichever was there', () => {
    const rented = merged(preset, {}, { 'price.seller': 'lambda' });
    expect(recordWith(preset, rented).price).toEqual({ seller: 'lambda', terms: 'on-demand' });
    const typed = merged(preset, rented, { 'price.usd_per_gpu_hour': 5 });
    expect(typed).toEqual({ 'price.usd_per_gpu_hour': 5 });
    expect(recordWith(preset, typed).price?.usd_per_gpu_hour).toBe(5);
  });

  it('back to what the preset has needs no saying', () => {
    expect(merged(preset, { input_len: 5 }, { input_len: 1024 })).toEqual({});
    expect(
      merged(preset, { 'load.utilisation': 0.5 }, { 'load.profile': 'azure-chat', 'load.utilisation': undefined }),
    ).toEqual({});
  });
});
