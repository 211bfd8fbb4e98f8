import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, TestSite } from './site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await TestSite.start();
});
afterAll(() => site.stop());

const names = (page: Page) => page.locator('entity-table tbody tr:visible th a').allInnerTexts();

describe('the table of a layer', () => {
  it('sorts by a column, the highest first, and back', async () => {
    const { page } = await site.visit('/hardware/');
    const head = page.locator('th[data-key=memory-bandwidth]');
    await head.locator('button').click();
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
    expect((await names(page))[0]).toBe('Cerebras WSE-3');
    expect(new URL(page.url()).search).toBe('?sort=-memory-bandwidth');
    await head.locator('button').click();
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending');
    expect((await names(page))[0]).not.toBe('Cerebras WSE-3');
    await page.context().close();
  });

  it('keeps rows without a figure last, whichever way it is sorted', async () => {
    const { page } = await site.visit('/hardware/?sort=-purchase-price');
    const cells = page.locator('entity-table tbody tr td:last-child');
    expect((await cells.last().innerText()).trim()).toContain('–');
    await page.goto(site.url('/hardware/?sort=purchase-price'));
    expect((await cells.last().innerText()).trim()).toContain('–');
    await page.context().close();
  });

  it('filters by name and kind, counts, and clears', async () => {
    const { page } = await site.visit('/hardware/');
    const all = (await names(page)).length;
    await page.locator('input[name=q]').fill('h100');
    const found = await names(page);
    expect(found.every((name) => name.includes('H100'))).toBe(true);
    expect(await page.locator('entity-table output').innerText()).toBe(`${found.length} of ${all} shown`);
    await page.locator('button[type=reset]').click();
    expect((await names(page)).length).toBe(all);
    expect(new URL(page.url()).search).toBe('');
    await page.context().close();
  });

  it('opens in the state that its URL says, and ignores garbage', async () => {
    const { page, faults } = await site.visit('/models/?kind=model&open=true&sort=-params-total&box=%3Cscript%3E');
    expect(await page.locator('select[name=open]').inputValue()).toBe('true');
    expect((await names(page)).length).toBeGreaterThan(10);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is used by keyboard alone', async () => {
    const { page } = await site.visit('/hardware/');
    await page.locator('th[data-key=power] button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('th[data-key=power]').getAttribute('aria-sort')).toBe('descending');
    await page.context().close();
  });

  it('has no fault that axe can find, sorted and filtered', async () => {
    const { page } = await site.visit('/hardware/?q=nvidia&sort=-power');
    expect(await axeFaults(page)).toEqual([]);
    await page.context().close();
  });
});
