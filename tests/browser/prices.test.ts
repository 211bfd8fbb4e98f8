import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, TestSite } from './site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await TestSite.start();
});
afterAll(() => site.stop());

const TOKENS = '/prices/tokens/';
const HOURS = '/prices/gpu-hours/';
const query = (page: Page) => new URL(page.url()).searchParams;
const rowOf = (page: Page, model: string, seller: string) =>
  page.locator('.price-table tbody tr').filter({ hasText: model }).filter({ hasText: seller }).first();

describe('token prices', () => {
  it('are those of the talk’s day, each with how exactly its first day is known', async () => {
    const { page, faults } = await site.awake(`${TOKENS}?asOf=2024-03-26`);
    expect(await page.locator('#prices h2').innerText()).toMatch(/\d+ prices on 26 March 2024/);
    const turbo = await rowOf(page, 'GPT-4 Turbo', 'OpenAI').innerText();
    expect(turbo).toContain('$10');
    expect(turbo).toContain('$30');
    expect(turbo).toContain('6 November 2023');
    expect(await rowOf(page, 'Llama 2 13B', 'DeepInfra').innerText()).toContain('first seen');
    expect(await page.locator('.price-table').innerText()).not.toContain('GPT-4o');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('are sorted, found and worked out in another unit, all of it in the address', async () => {
    const { page } = await site.awake(TOKENS);
    await page.getByRole('button', { name: 'Output' }).click();
    expect(query(page).get('sort')).toBe('output');
    await page.getByLabel('Model or seller').fill('deepseek');
    const names = await page.locator('.price-table tbody th').allInnerTexts();
    expect(names.length).toBeGreaterThan(3);
    await page.getByLabel('Price of').selectOption('requests');
    await page.getByLabel('Tokens in and out of a request').fill('2000x100');
    await page.keyboard.press('Enter');
    expect(query(page).get('shape')).toBe('2000x100');
    const address = page.url();
    const rows = await page.locator('.price-table tbody').innerText();
    await page.goto(address);
    await page.waitForSelector('[data-awake]');
    expect(await page.locator('.price-table tbody').innerText()).toBe(rows);
    await page.context().close();
  });

  it('are kept in the currency in which they are asked, and converted only at a dated rate', async () => {
    const { page } = await site.awake(`${TOKENS}?seller=moonshot`);
    expect(await page.locator('.price-table').innerText()).toContain('CN¥');
    await page.getByLabel('Currency').selectOption('usd');
    const converted = await page.locator('.price-table').innerText();
    expect(converted).not.toContain('CN¥');
    expect(converted).toMatch(/at [\d.]+ \S+, \d/);
    await page.context().close();
  });

  it('stand as table and pictures without JavaScript', async () => {
    const { page } = await site.visit(TOKENS, { javaScriptEnabled: false });
    expect(await page.locator('.price-table tbody tr').count()).toBeGreaterThan(100);
    for (const id of ['history', 'cheapest', 'classes']) expect(await page.locator(`#${id} svg.chart`).count()).toBe(2);
    await page.context().close();
  });

  it('ignore garbage in the address', async () => {
    const { page, faults } = await site.awake(
      `${TOKENS}?asOf=0000&sort=--x&seller=nobody&unit=x&shape=0x0&currency=%F0`,
    );
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|undefined/);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('GPU-hour prices', () => {
  it('tell on demand, reserved and spot apart, from 2023 on', async () => {
    const { page, faults } = await site.awake(HOURS);
    const panels = await page.locator('.wide .panel-name').allTextContents();
    for (const kind of ['on demand', 'reserved', 'spot']) expect(panels).toContain(kind);
    expect(await page.locator('.figure-title').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/since 2023/)]),
    );
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('are those of the chosen accelerator, kept in the address', async () => {
    const { page } = await site.awake(HOURS);
    await page.getByLabel('Accelerator').selectOption({ label: 'NVIDIA B200' });
    expect(query(page).get('focus')).toBe('nvidia-b200');
    expect(await page.locator('.figure-title').first().innerText()).toContain('B200');
    await page.context().close();
  });

  it('stand without JavaScript', async () => {
    const { page } = await site.visit(HOURS, { javaScriptEnabled: false });
    expect(await page.locator('svg.chart').count()).toBeGreaterThanOrEqual(4);
    expect(await page.locator('.price-table tbody tr').count()).toBeGreaterThan(5);
    await page.context().close();
  });
});

describe('price pages', () => {
  it('have no fault that axe can find, and fit a narrow phone', async () => {
    for (const path of [TOKENS, HOURS, '/zh/prices/tokens/']) {
      const { page } = await site.awake(path, { viewport: { width: 360, height: 740 } });
      expect(await axeFaults(page), path).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(360);
      await page.context().close();
    }
  });
});
