import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read } from '../built/site.ts';
import { axeFaults, layoutShift, TestSite } from './site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await TestSite.start();
});
afterAll(() => site.stop());

const query = (page: Page) => new URL(page.url()).searchParams;
const title = (page: Page) => page.locator('strata-explorable .figure-title').innerText();
const choose = (page: Page, name: string, value: string) =>
  page.locator(`strata-explorable select[name="${name}"]`).selectOption(value);
const drawing = (page: Page) => page.locator('strata-explorable .wide svg');
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('.mark')?.querySelector('title')?.textContent ?? '');
/** A drawing as it is built, without the tab stops that the keyboard needs. */
const drawn = async (page: Page) => (await drawing(page).innerHTML()).replace(/ tabindex="-?\d"/g, '');

describe('where the money goes', () => {
  it('says the same asleep and awake', async () => {
    const { page: still } = await site.visit('/money/', { javaScriptEnabled: false });
    const { page, faults } = await site.awake('/money/');
    expect(await title(page)).toBe(await title(still));
    expect((await drawn(page)) === (await drawn(still))).toBe(true);
    expect(faults).toEqual([]);
    await still.context().close();
    await page.context().close();
  });

  it('moves the laboratories with the rule, and keeps it in the address', async () => {
    const { page, faults } = await site.awake('/money/');
    const published = await title(page);
    expect(published).toContain('apps $60 billion');
    await choose(page, 'rule', 'cloud');
    const moved = await title(page);
    expect(moved).toContain('$45–55 billion');
    expect(moved).toContain('$120–130 billion');
    expect(query(page).get('rule')).toBe('cloud');
    await page.reload();
    await page.waitForSelector('[data-awake]');
    expect(await title(page)).toBe(moved);
    await page.goBack();
    await page.waitForTimeout(150);
    expect(await title(page)).toBe(published);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('shows each picture by itself, with the choices that it has', async () => {
    const { page } = await site.awake('/money/?year=2024');
    expect(await title(page)).toContain('$75 billion');
    expect(await page.locator('select[name="rule"]').count()).toBe(0);
    await choose(page, 'variant', 'commitments');
    await expect.poll(() => page.locator('select[name="year"]').count()).toBe(0);
    expect(await drawing(page).locator('.is-forecast').count()).toBeGreaterThan(4);
    await choose(page, 'variant', 'a16z-2023');
    await expect.poll(() => drawing(page).count()).toBe(2);
    await page.getByRole('button', { name: 'Back to how it was' }).click();
    expect(new URL(page.url()).search).toBe('');
    await page.context().close();
  });

  it('ignores garbage in the address', async () => {
    const { page, faults } = await site.awake('/money/?variant=../x&year=9999&rule=constructor&gpus=%00');
    expect(await title(page)).toContain('Chips take in $300 billion');
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|undefined/);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is one tab stop, with every flow and node behind the arrow keys, each with its source', async () => {
    const { page } = await site.awake('/money/');
    const marks = drawing(page).locator('.mark');
    expect(await drawing(page).locator('.mark[tabindex="0"]').count()).toBe(1);
    await drawing(page).locator('.mark[tabindex="0"]').focus();
    const seen = new Set([await focused(page)]);
    for (const key of ['ArrowRight', 'ArrowLeft'])
      for (let at = 0; at < (await marks.count()); at++) {
        await page.keyboard.press(key);
        seen.add(await focused(page));
      }
    expect(seen.size).toBe(await marks.count());
    for (const said of seen) expect(said).toMatch(/\((?:\d+ )?(?:[A-Z][a-z]+ )?\d{4}\)$/);
    expect(await page.locator('strata-explorable .readout').innerText()).toBe(await focused(page));
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('');
    await page.context().close();
  });

  it('tells what the pointer is on, wherever along a ribbon', async () => {
    const { page } = await site.awake('/money/');
    const ribbon = drawing(page).locator('.mark.ribbon').last();
    const box = await ribbon.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 8, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    expect(await page.locator('strata-explorable .readout').innerText()).toBe(
      await ribbon.locator('title').textContent(),
    );
    await page.context().close();
  });

  it('wakes with 25 kB of script', async () => {
    const { page } = await site.visit('/');
    const loaded: string[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.endsWith('.js')) loaded.push(pathname.slice(1));
    });
    await page.goto(site.url('/money/'), { waitUntil: 'networkidle' });
    await page.waitForSelector('[data-awake]');
    expect(loaded.reduce((sum, path) => sum + gzipSync(read(path)).length, 0)).toBeLessThanOrEqual(25_000);
    await page.context().close();
  });

  it('shows picture and tables without JavaScript', async () => {
    const { page } = await site.visit('/money/', { javaScriptEnabled: false });
    expect(await drawing(page).isVisible()).toBe(true);
    expect(await page.locator('.needs-js:visible').count()).toBe(0);
    const tables = page.locator('.all-flows details');
    expect(await tables.count()).toBe(6);
    await tables.last().locator('summary').click();
    await expect.poll(() => tables.last().locator('table').innerText()).toContain('Oracle');
    await page.context().close();
  });

  it.each([
    ['/money/', 1280, 'light'],
    ['/money/?rule=cloud', 390, 'dark'],
    ['/zh/money/?variant=commitments', 390, 'light'],
    ['/zh/money/?variant=openai-2024', 1280, 'dark'],
  ] as const)('has no axe fault at %s, %i px, %s, and nothing scrolls sideways', async (path, width, colorScheme) => {
    const { page, faults } = await site.awake(path, { viewport: { width, height: 900 }, colorScheme });
    for (const details of await page.locator('.figure-data summary').all()) await details.click();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('moves nothing when it wakes', async () => {
    const { page } = await site.visit('/money/');
    await page.waitForSelector('[data-awake]');
    expect(await layoutShift(page, 300)).toBeLessThan(0.02);
    await page.context().close();
  });
});
