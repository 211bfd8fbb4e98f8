import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, layoutShift, TestSite } from './site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await TestSite.start();
});
afterAll(() => site.stop());

const PATH = '/guides/the-triangle/';

describe('the triangle', () => {
  it('says another finding for another pick, and keeps it in the address', async () => {
    const { page, faults } = await site.awake(PATH);
    const title = () => page.locator('strata-explorable .figure-title').innerText();
    const before = await title();
    expect(before).toMatch(/^Of \d+ offers \d+ are fast and cheap; the best of them scores [\d.]+%/);
    await page.locator('select[name="pick"]').selectOption('good-fast');
    await expect.poll(() => title()).toMatch(/good and fast/);
    await page.locator('select[name="day"]').selectOption('2024-05-03');
    const changed = await title();
    expect(new URL(page.url()).search).toBe('?pick=good-fast&day=2024-05-03');
    await page.reload();
    await page.waitForSelector('[data-awake]');
    expect(await title()).toBe(changed);
    await page.goBack();
    await expect.poll(() => title()).not.toBe(changed);
    await page.getByRole('button', { name: 'Back to how it was' }).click();
    await expect.poll(() => title()).toBe(before);
    expect(new URL(page.url()).search).toBe('');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('holds what is beyond an end to it, and ignores garbage', async () => {
    const { page, faults } = await site.awake(`${PATH}?share=900&pick=%3Cb%3E&day=1999-01-01&test=__proto__`);
    expect(await page.locator('strata-explorable input[type="number"]').inputValue()).toBe('50');
    expect(await page.locator('select[name="pick"]').inputValue()).toBe('fast-cheap');
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|undefined|Infinity/);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('lets the keyboard visit its marks, each with source and date', async () => {
    const { page } = await site.awake(PATH);
    const marks = page.locator('strata-explorable .wide .mark[tabindex="0"]');
    expect(await marks.count()).toBe(1);
    await marks.focus();
    const readout = page.locator('strata-explorable .readout');
    const first = await readout.innerText();
    expect(first).toMatch(/tokens\/s.*\(.+ 20\d\d\)$/);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => readout.innerText()).not.toBe(first);
    await page.context().close();
  });

  it('shows picture and table with JavaScript off, and the same awake, without moving', async () => {
    const { page: still } = await site.visit(PATH, { javaScriptEnabled: false });
    const { page } = await site.awake(PATH);
    const drawing = (one: typeof page) => one.locator('strata-explorable .wide').innerHTML();
    // What wakes makes one mark the stop of the Tab key.
    const plain = (html: string) => html.replace(/ tabindex="[-\d]+"/g, '');
    expect(plain(await drawing(page))).toBe(plain(await drawing(still)));
    expect(await still.locator('strata-explorable table tr').count()).toBeGreaterThan(50);
    expect(await layoutShift(page, 300)).toBeLessThan(0.02);
    await still.context().close();
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('has no fault that axe finds, %s', async (colorScheme) => {
    const { page } = await site.awake(PATH, { colorScheme });
    expect(await axeFaults(page)).toEqual([]);
    await page.context().close();
  });
});
