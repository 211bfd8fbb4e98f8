import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, TestSite } from './site.ts';

const PATH = '/guides/one-second-of-training/';
const MARK = 'strata-explorable .wide .mark';

let site: TestSite;
beforeAll(async () => {
  site = await TestSite.start();
});
afterAll(() => site.stop());

const query = (page: Page) => new URL(page.url()).searchParams;
const title = (page: Page) => page.locator('strata-explorable .figure-title').first().innerText();
const readout = (page: Page) => page.locator('strata-explorable .readout').first().innerText();

describe('one second of training', () => {
  it('is another clock for another machine, kept in the address', async () => {
    const { page, faults } = await site.awake(PATH);
    const before = await title(page);
    expect(before).toContain('NVIDIA GB200 NVL72');
    await page.locator('select[name=precision]').selectOption('4');
    await page.locator('select[name=machine]').selectOption({ label: 'AMD Helios' });
    await expect.poll(() => title(page)).toContain('AMD Helios');
    expect(query(page).get('machine')).toBe('amd-helios');
    expect(query(page).get('precision')).toBe('4');
    const changed = await title(page);
    await page.reload();
    await page.waitForSelector('[data-awake]');
    expect(await title(page)).toBe(changed);
    await page.getByRole('button', { name: 'Back to how it was' }).click();
    await expect.poll(() => title(page)).toBe(before);
    expect(new URL(page.url()).search).toBe('');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('takes what a known run reached, and says whose it was', async () => {
    const { page } = await site.awake(PATH);
    const presets = page.locator('select.presets');
    await presets.selectOption({ label: 'PaLM 540B: 46.2%' });
    expect(query(page).get('reached')).toBe('46.2');
    expect(await page.locator('.control:has(.presets) .origin').innerText()).toContain('PaLM 540B');
    await page.getByRole('spinbutton', { name: 'Part of the peak that is reached' }).fill('55');
    await expect.poll(() => presets.inputValue()).toBe('');
    await page.context().close();
  });

  it('says which peak stands in where a machine has none as asked', async () => {
    const { page } = await site.awake(`${PATH}?machine=nvidia-a100-80gb-sxm&precision=4&sparsity=sparse`);
    expect(await page.locator('strata-explorable .figure-subtitle').first().innerText()).toContain('stands in');
    await page.context().close();
  });

  it('lets its marks be visited by keyboard, each with its source', async () => {
    const { page } = await site.awake(PATH);
    const still = await readout(page);
    await page.locator(`${MARK}[tabindex="0"]`).first().focus();
    const first = await readout(page);
    expect(first).not.toBe(still);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => readout(page)).not.toBe(first);
    expect(await readout(page)).toMatch(/\d{4}$/);
    await page.keyboard.press('Escape');
    await expect.poll(() => readout(page)).toBe(still);
    await page.context().close();
  });

  it('ignores garbage in the address', async () => {
    const { page, faults } = await site.awake(
      `${PATH}?machine=nobody&count=-5&precision=12&reached=1e999&sparsity=%00`,
    );
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|undefined/);
    expect(await title(page)).toContain('NVIDIA GB200 NVL72');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('shows its preset as picture and table without JavaScript', async () => {
    const { page } = await site.visit(PATH, { javaScriptEnabled: false });
    expect(await page.locator('strata-explorable .wide svg').count()).toBe(2);
    await page.locator('strata-explorable .figure-data summary').first().click();
    await expect.poll(() => page.locator('strata-explorable table').first().innerText()).toContain('Grok 4');
    await page.context().close();
  });

  it.each([
    [PATH, 1280],
    [`/zh${PATH}?machine=google-tpu-v7.pod&count=12&precision=8`, 390],
  ] as const)('has no axe fault at %s, %i px, and nothing scrolls sideways', async (path, width) => {
    const { page, faults } = await site.awake(path, { viewport: { width, height: 900 } });
    for (const details of await page.locator('.figure-data summary').all()) await details.click();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
