import { afterAll, beforeAll, expect, it } from 'vitest';
import { textWidth } from '../../src/charts/kit/text.ts';
import { TestSite } from './site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await TestSite.start();
});
afterAll(() => site.stop());

it('text is as wide as the drawings take it to be', async () => {
  const { page } = await site.visit('/');
  const words = [
    'NVIDIA Vera Rubin NVL72',
    'Amazon Web Services',
    '$20,000–27,000',
    'DeepSeek-R1',
    'GPT-3.5 Turbo',
    'Qwen3 235B-A22B',
  ];
  const measured = await page.evaluate(async (all) => {
    await document.fonts.ready;
    const family = getComputedStyle(document.documentElement).fontFamily;
    const context = document.createElement('canvas').getContext('2d');
    if (!context) return [];
    return all.map((text) => {
      const width = (weight: number) => {
        context.font = `${weight} 14px ${family}`;
        return context.measureText(text).width;
      };
      return { text, regular: width(400), bold: width(600) };
    });
  }, words);
  for (const { text, regular, bold } of measured) {
    expect(textWidth(text, 14) / regular, text).toBeCloseTo(1, 1);
    expect(textWidth(text, 14, 'bold') / bold, text).toBeCloseTo(1, 1);
  }
  await page.context().close();
});
