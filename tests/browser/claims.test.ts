import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, TestSite } from './site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await TestSite.start();
});
afterAll(() => site.stop());

const query = (page: Page) => new URL(page.url()).searchParams;
const shown = (page: Page) => page.locator('.claim-table tbody tr:not([hidden])').count();

describe('the ledger of claims', () => {
  it('lists 41 with their verdicts, and counts them on the score card', async () => {
    const { page, faults } = await site.visit('/claims/');
    expect(await shown(page)).toBe(41);
    expect(await page.locator('.claim-table .verdict').count()).toBe(41);
    expect(await page.locator('#score-card .wide a.score').count()).toBe(41);
    expect(await page.locator('#score-card .figure-title').innerText()).toMatch(/^Of 41 claims, /);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is filtered by kind, place and verdict, each kept in the address', async () => {
    const { page } = await site.visit('/claims/');
    await page.locator('select[name=kind]').selectOption('prediction');
    const predictions = await shown(page);
    expect(predictions).toBeGreaterThan(3);
    expect(predictions).toBeLessThan(41);
    await page.locator('select[name=verdict]').selectOption('mixed');
    await expect.poll(() => shown(page)).toBeLessThan(predictions);
    expect(Object.fromEntries(query(page))).toEqual({ kind: 'prediction', verdict: 'mixed' });
    const rows = await shown(page);
    await page.reload();
    expect(await shown(page)).toBe(rows);
    await page.goto(site.url('/claims/?kind=%00&verdict=nobody&layer=x'));
    expect(await page.locator('output').innerText()).toMatch(/of 41/);
    await page.context().close();
  });

  it('leads from a square to its claim by keyboard', async () => {
    const { page } = await site.visit('/claims/');
    await page.locator('#score-card .wide a.score').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/claims\/t\d\d\/$/);
    await page.context().close();
  });
});

describe('a claim', () => {
  it.each(['t07', 't08', 't09', 't11', 't14', 't16'])('shows its sums: %s', async (id) => {
    const { page, faults } = await site.visit(`/claims/${id}/`, { javaScriptEnabled: false });
    expect(await page.locator('#sum .sum-line b').count()).toBeGreaterThan(0);
    for (const result of await page.locator('#sum .sum-line b').allInnerTexts()) expect(result).toMatch(/\d|never/);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is held against its market: T21 draws the estimates and says for which metric it holds', async () => {
    const { page } = await site.visit('/claims/t21/', { javaScriptEnabled: false });
    const figure = page.locator('#held-ai-accelerators');
    expect(await figure.locator('.figure-title').innerText()).toMatch(
      /^NVIDIA at 80% or more: so by \d+ of \d+ counts$/,
    );
    expect(await figure.locator('.figure-summary').innerText()).toMatch(/revenue \d of \d, .*compute \d of \d/);
    expect(await figure.locator('.wide .mark').count()).toBeGreaterThan(5);
    await page.context().close();
  });

  it('stands where what it names is shown', async () => {
    for (const path of ['/hardware/nvidia/', '/markets/ai-accelerators/']) {
      const { page } = await site.visit(path);
      expect(await page.locator('a[href$="/claims/t21/"]').count(), path).toBeGreaterThan(0);
      await page.context().close();
    }
  });
});

describe('corrections', () => {
  it('stand on their page, and as a notice on the pages they changed', async () => {
    const { page } = await site.visit('/claims/t20/');
    const notice = page.locator('.notice a');
    expect(await notice.innerText()).toContain('Corrected');
    await notice.click();
    expect(new URL(page.url()).hash).toBe('#cuda-year');
    expect(await page.locator('.correction').count()).toBeGreaterThanOrEqual(3);
    await page.context().close();
  });
});

it('pages on what was said have no fault that axe can find, and fit a narrow phone', async () => {
  for (const path of ['/claims/', '/zh/claims/t12/', '/claims/t21/', '/corrections/', '/']) {
    const { page } = await site.visit(path, { viewport: { width: 360, height: 740 } });
    expect(await axeFaults(page), path).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(360);
    await page.context().close();
  }
});
