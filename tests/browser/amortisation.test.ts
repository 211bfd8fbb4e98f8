import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, TestSite } from './site.ts';

const PATH = '/guides/one-year-to-earn-it-back/';

let site: TestSite;
beforeAll(async () => {
  site = await TestSite.start();
});
afterAll(() => site.stop());

const query = (page: Page) => new URL(page.url()).searchParams;
const title = (page: Page) => page.locator('strata-explorable .figure-title').first().innerText();
const number = (page: Page, label: string) => page.getByRole('spinbutton', { name: label });

describe('one year to earn it back', () => {
  it('is never earned back as it begins, and is where the price holds; the address keeps it', async () => {
    const { page, faults } = await site.awake(PATH);
    const before = await title(page);
    expect(before).toContain('Never earned back');
    await number(page, 'What the price is divided by in a year').fill('1');
    await expect.poll(() => title(page)).toContain('Earned back in month 12 of 12');
    expect(query(page).get('fall')).toBe('1');
    await page.reload();
    await page.waitForSelector('[data-awake]');
    expect(await title(page)).toContain('Earned back in month 12 of 12');
    await page.getByRole('button', { name: 'Back to how it was' }).click();
    await expect.poll(() => title(page)).toBe(before);
    expect(new URL(page.url()).search).toBe('');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('takes published costs, and draws what is published of the same as a band', async () => {
    const { page } = await site.awake(PATH);
    const bands = page.locator('strata-explorable .wide .plot .area');
    expect(await bands.count()).toBe(1);
    await number(page, 'Training cost').fill('123');
    await expect.poll(() => bands.count()).toBe(0);
    await page.locator('select.presets').first().selectOption({ label: 'Grok 3, Epoch cost model: $507.5 million' });
    expect(query(page).get('cost')).toBe('507.5');
    expect(await bands.count()).toBe(1);
    await page.context().close();
  });

  it('is worked by keyboard: a slider moves the answer, marks are visited with their source', async () => {
    const { page } = await site.awake(PATH);
    const before = await title(page);
    await page.getByRole('slider', { name: 'Tokens sold in the first month' }).focus();
    for (let at = 0; at < 30; at++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => title(page)).not.toBe(before);
    await page.locator('strata-explorable .wide .strips .mark[tabindex="0"]').focus();
    const readout = page.locator('strata-explorable .readout');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => readout.innerText()).toMatch(/days.*\d{4}$/);
    await page.context().close();
  });

  it('ignores garbage in the address', async () => {
    const { page, faults } = await site.awake(`${PATH}?cost=free&price=-1&tokens=1e99&fall=%F0&margin=NaN&months=0`);
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|undefined|Infinity/);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('shows its preset as picture and table without JavaScript', async () => {
    const { page } = await site.visit(PATH, { javaScriptEnabled: false });
    expect(await page.locator('strata-explorable .wide svg').count()).toBe(2);
    await page.locator('strata-explorable .figure-data summary').last().click();
    await expect.poll(() => page.locator('strata-explorable table').last().innerText()).toContain('GPT-4.5');
    await page.context().close();
  });

  it.each([
    [PATH, 1280],
    [`/zh${PATH}?tokens=100000&growth=12&margin=-20&months=120`, 390],
  ] as const)('has no axe fault at %s, %i px, and nothing scrolls sideways', async (path, width) => {
    const { page, faults } = await site.awake(path, { viewport: { width, height: 900 } });
    for (const details of await page.locator('.figure-data summary').all()) await details.click();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
