import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, layoutShift, TestSite } from './site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await TestSite.start();
});
afterAll(() => site.stop());

const PAGE = '/markets/ai-accelerators/';
const query = (page: Page) => new URL(page.url()).searchParams;
const title = (page: Page, id: string) => page.locator(`#${id} .figure-title`).first().innerText();
const readout = (page: Page, id: string) => page.locator(`#${id} .readout`).innerText();

describe('a market', () => {
  it('shows at least four estimates of NVIDIA for 2024, from 64 to 96 per cent, and says what each counts', async () => {
    const { page, faults } = await site.awake(`${PAGE}?focus=nvidia&year=2024`);
    const rows = page.locator('#spread .drawing .wide .row-name');
    expect(await rows.count()).toBeGreaterThanOrEqual(4);
    expect(await title(page, 'spread')).toMatch(/NVIDIA in 2024: between 64% and 96%/);
    const table = await page.locator('#spread details').evaluate((one) => one.textContent);
    for (const counted of [
      'All AI chips in AI servers',
      'AI servers equipped with GPUs',
      'Revenue from data-centre GPUs',
    ])
      expect(table).toContain(counted);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('stands whole without JavaScript, and does not move when it wakes', async () => {
    const { page: still } = await site.visit(PAGE, { javaScriptEnabled: false });
    const { page, faults } = await site.awake(PAGE);
    for (const id of ['shares', 'spread', 'concentration']) {
      expect(await still.locator(`#${id} svg.chart`).count()).toBe(2);
      expect(await title(page, id)).toBe(await title(still, id));
    }
    expect(await still.locator('.market-tools').isVisible()).toBe(false);
    expect(await layoutShift(page, 300)).toBeLessThan(0.02);
    expect(faults).toEqual([]);
    await still.context().close();
    await page.context().close();
  });

  it('is narrowed by publisher, metric and day, each kept in the address and undone by a step back', async () => {
    const { page } = await site.awake(PAGE);
    const whole = await title(page, 'shares');
    await page.locator('select[name=publisher]').selectOption('trendforce');
    const narrowed = await title(page, 'shares');
    expect(narrowed).not.toBe(whole);
    expect(query(page).get('publisher')).toBe('trendforce');
    await page.goBack();
    await expect.poll(() => title(page, 'shares')).toBe(whole);
    await page.locator('select[name=metric]').selectOption('units');
    expect(query(page).get('metric')).toBe('units');
    await page.goto(site.url(`${PAGE}?asOf=2024-03`));
    await page.waitForSelector('[data-awake]');
    const then = Number(/(\d+) estimates/.exec(await title(page, 'shares'))?.[1]);
    expect(then).toBeGreaterThan(0);
    expect(then).toBeLessThan(Number(/(\d+) estimates/.exec(whole)?.[1]));
    await page.context().close();
  });

  it('says every mark by keyboard: one stop, arrows inside, Escape leaves', async () => {
    const { page } = await site.awake(PAGE);
    expect(await page.locator('#shares .wide .mark[tabindex="0"]').count()).toBe(1);
    await page.locator('#shares .wide .mark[tabindex="0"]').focus();
    const first = await readout(page, 'shares');
    expect(first).toMatch(/Read in .+\./);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => readout(page, 'shares')).not.toBe(first);
    await page.keyboard.press('Escape');
    await expect.poll(() => readout(page, 'shares')).toBe('Point at a mark, or move through them with the arrow keys.');
    await page.context().close();
  });

  it('ignores garbage in its address', async () => {
    const { page, faults } = await site.awake(
      `${PAGE}?focus=nobody&year=9999&publisher=%00&metric=toString&asOf=2024-99&x=1`,
    );
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|undefined/);
    expect(await title(page, 'spread')).toContain('NVIDIA');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('shows a first print and what replaced it', async () => {
    const { page } = await site.awake('/markets/cloud-infrastructure/?focus=azure&publisher=canalys');
    expect(await page.locator('#shares .wide .is-restated').count()).toBeGreaterThan(0);
    expect(await page.locator('#shares .wide .stem').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('has no fault that axe can find, in either language and on the overview', async () => {
    for (const path of [PAGE, '/zh/markets/cloud-infrastructure/', '/markets/']) {
      const { page } = await site.visit(path);
      expect(await axeFaults(page), path).toEqual([]);
      await page.context().close();
    }
  });

  it('fits a narrow phone', async () => {
    for (const path of [PAGE, '/zh/markets/cloud-infrastructure/', '/markets/', '/markets/revenue-and-capex/']) {
      const { page } = await site.visit(path, { viewport: { width: 360, height: 740 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(360);
      await page.context().close();
    }
  });
});
