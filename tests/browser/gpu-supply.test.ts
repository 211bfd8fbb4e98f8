import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, TestSite } from './site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await TestSite.start();
});
afterAll(() => site.stop());

const PAGE = '/guides/getting-a-gpu/';
const title = (page: Page) => page.locator('strata-explorable .figure-title').innerText();
const choice = (page: Page, name: string) => page.locator(`strata-explorable select[name="${name}"]`);
const query = (page: Page) => new URL(page.url()).searchParams;
const panels = (page: Page) => page.locator('strata-explorable .wide .panel-name').allTextContents();

describe('the supply of accelerators', () => {
  it('says the same asleep and awake', async () => {
    const { page: still } = await site.visit(PAGE, { javaScriptEnabled: false });
    const { page, faults } = await site.awake(PAGE);
    expect(await title(page)).toBe(await title(still));
    expect(await panels(page)).toEqual(await panels(still));
    expect(await still.locator('strata-explorable .figure-data table tbody tr').count()).toBeGreaterThan(40);
    expect(await still.locator('strata-explorable select:visible').count()).toBe(0);
    expect(faults).toEqual([]);
    await still.context().close();
    await page.context().close();
  });

  it('answers to its choices, and keeps them in the address', async () => {
    const { page, faults } = await site.awake(PAGE);
    const before = await title(page);
    await choice(page, 'price').selectOption('contract');
    await expect.poll(() => title(page)).not.toBe(before);
    expect(query(page).get('price')).toBe('contract');
    await choice(page, 'chip').selectOption('b200');
    await choice(page, 'window').selectOption('since');
    await expect.poll(() => page.locator('strata-explorable .wide .tick').allTextContents()).toEqual(['2025', '2026']);
    const changed = await title(page);
    await page.reload();
    await page.waitForSelector('[data-awake]');
    expect(await title(page)).toBe(changed);
    await page.goBack();
    expect(query(page).get('window')).toBeNull();
    expect(await choice(page, 'window').inputValue()).toBe('all');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('ignores garbage in the address', async () => {
    const { page, faults } = await site.awake(`${PAGE}?chip=constructor&price=%3Cb%3E&window=&nobody=1`);
    expect(await title(page)).toMatch(/^NVIDIA H100: the seller in the middle/);
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|undefined|Infinity/);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('leaves the wait out where none is on record', async () => {
    const { page } = await site.awake(`${PAGE}?chip=h200`);
    expect(await panels(page)).toHaveLength(1);
    expect(await page.locator('.explorable-claim').innerText()).toContain('No wait for this chip is on record.');
    await page.context().close();
  });

  it('lets the keyboard reach its marks, which end in source and date', async () => {
    const { page } = await site.awake(PAGE);
    const marks = page.locator('strata-explorable .wide svg.has-marks .mark');
    await marks.first().focus();
    const readout = page.locator('strata-explorable .readout');
    const first = await readout.innerText();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => readout.innerText()).not.toBe(first);
    for (const said of await marks.locator('title').allTextContents()) expect(said).toMatch(/, [^,]*\d{4}\.$/);
    await page.context().close();
  });

  it.each([
    ['in English', PAGE],
    ['in Chinese', `/zh${PAGE}`],
  ])('has no fault %s', async (_name, path) => {
    const { page, faults } = await site.awake(path);
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
