import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, TestSite } from './site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await TestSite.start();
});
afterAll(() => site.stop());

const PATH = '/guides/from-api-to-your-own-model/';

describe('from an API to a model of one’s own', () => {
  it('says another month for other numbers, and keeps them in the address', async () => {
    const { page, faults } = await site.awake(PATH);
    const title = () => page.locator('strata-explorable .figure-title').innerText();
    const before = await title();
    expect(before).toMatch(/is paid back in month \d+$/);
    await page.locator('select[name="against"]').selectOption('small');
    await expect.poll(() => title()).toMatch(/not paid back within 24 months$/);
    await page.getByRole('spinbutton', { name: 'Tokens in the first month' }).fill('20000000000');
    const changed = await title();
    expect(changed).toMatch(/paid back in month/);
    expect(new URL(page.url()).search).toBe('?against=small&tokens=20000000000');
    await page.reload();
    await page.waitForSelector('[data-awake]');
    expect(await title()).toBe(changed);
    await page.getByRole('button', { name: 'Back to how it was' }).click();
    await expect.poll(() => title()).toBe(before);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is dragged by keyboard', async () => {
    const { page } = await site.awake(PATH);
    const slider = page.getByRole('slider', { name: 'Switch after' });
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.getByRole('spinbutton', { name: 'Switch after' }).inputValue()).toBe('5');
    await page.context().close();
  });

  it('opens the simulator in the same state', async () => {
    const { page } = await site.awake(`${PATH}?prices=today&tokens=1000000000&tune=5000&month=4`);
    const month = /month (\d+)/.exec(await page.locator('strata-explorable .figure-title').innerText())?.[1];
    expect(month).toBeDefined();
    await page.getByRole('link', { name: /Open this case in the simulator/ }).click();
    await page.waitForSelector('[data-awake]');
    expect(await page.locator('main').innerText()).toMatch(new RegExp(`\\b${month}\\b`));
    const query = new URL(page.url()).searchParams;
    expect(query.get('flywheel.tokens_per_month')).toBe('1000000000');
    expect(query.get('flywheel.tune_usd')).toBe('5000');
    await page.context().close();
  });

  it('survives garbage in the address', async () => {
    const { page, faults } = await site.awake(`${PATH}?tokens=-1&growth=1e999&prices=yesterday&use=0`);
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|undefined|Infinity/);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('shows picture, table and the link with JavaScript off', async () => {
    const { page } = await site.visit(`/zh${PATH}`, { javaScriptEnabled: false });
    expect(await page.locator('strata-explorable .wide svg').isVisible()).toBe(true);
    expect(await page.locator('strata-explorable table tr').count()).toBe(25);
    expect(await page.locator('strata-explorable .explorable-more a').getAttribute('href')).toContain(
      '/zh/simulator/?',
    );
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('has no fault that axe finds, %s', async (colorScheme) => {
    const { page } = await site.awake(PATH, { colorScheme });
    expect(await axeFaults(page)).toEqual([]);
    await page.context().close();
  });
});
