import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, TestSite } from './site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await TestSite.start();
});
afterAll(() => site.stop());

const PAGE = '/guides/two-kinds-of-cloud/';
const title = (page: Page) => page.locator('strata-explorable .figure-title').first().innerText();
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true }).first();
const query = (page: Page) => new URL(page.url()).searchParams;
/** What a reader sees of the essay, its drawing left out. */
const table = (page: Page) => page.locator('table.comparison');

describe('failures of a cluster', () => {
  it('says the same asleep and awake', async () => {
    const { page: still } = await site.visit(PAGE, { javaScriptEnabled: false });
    const { page, faults } = await site.awake(PAGE);
    expect(await title(page)).toBe(await title(still));
    expect(await still.locator('strata-explorable svg.plot').count()).toBe(4);
    expect(await still.locator('strata-explorable .figure-data table').count()).toBe(2);
    expect(await still.locator('strata-explorable input:visible').count()).toBe(0);
    expect(faults).toEqual([]);
    await still.context().close();
    await page.context().close();
  });

  it('answers to its fields, and keeps them in the address', async () => {
    const { page, faults } = await site.awake(PAGE);
    const before = await title(page);
    await field(page, 'GPUs that work on one job').fill('100000');
    await expect.poll(() => title(page)).toMatch(/^100,000 GPUs: an interruption every 30\.4 min/);
    expect(query(page).get('gpus')).toBe('100000');
    await field(page, 'From one checkpoint to the next').fill('5');
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

  it('ignores garbage in the address, and holds what is beyond an end', async () => {
    const { page, faults } = await site.awake(`${PAGE}?gpus=1e99&every=NaN&save=<b>&rent=-4&nobody=1`);
    expect(await title(page)).toMatch(/^1M GPUs/);
    expect(await field(page, 'From one checkpoint to the next').inputValue()).toBe('22.5');
    expect(await field(page, 'Rent of a GPU for an hour').inputValue()).toBe('0.1');
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|undefined|Infinity/);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('lets the keyboard reach its marks, which say what was measured', async () => {
    const { page } = await site.awake(PAGE);
    const marks = page.locator('strata-explorable .wide svg.has-marks .mark');
    await marks.first().focus();
    const readout = page.locator('strata-explorable .readout');
    const first = await readout.innerText();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => readout.innerText()).not.toBe(first);
    expect(await marks.locator('title').allTextContents()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/effective training time at least 90%.*Data Center Dynamics, July 2024\.$/),
      ]),
    );
    await page.context().close();
  });

  it('compares in rows that bear names, and on a narrow screen row by row', async () => {
    const { page } = await site.visit(PAGE);
    expect(await table(page).locator('tbody th[scope="row"]').count()).toBe(8);
    await page.setViewportSize({ width: 390, height: 844 });
    const cell = table(page).locator('td[data-head]').first();
    expect(await cell.evaluate((one) => getComputedStyle(one, '::before').content)).toContain('The internet’s cloud');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
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
