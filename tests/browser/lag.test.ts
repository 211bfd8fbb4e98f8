import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, TestSite } from './site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await TestSite.start();
});
afterAll(() => site.stop());

const PATH = '/guides/the-lag/';

describe('the lag', () => {
  it('counts by another test and another rule, and keeps them in the address', async () => {
    const { page, faults } = await site.awake(PATH);
    const title = () => page.locator('strata-explorable .figure-title').first().innerText();
    const before = await title();
    expect(before).toMatch(/^Open models have reached \d+ of \d+ closed records in GPQA Diamond/);
    await page.locator('select[name="test"]').selectOption('mmlu');
    await expect.poll(() => title()).toMatch(/in MMLU/);
    await page.getByRole('spinbutton', { name: 'Falls short by at most' }).fill('2');
    const changed = await title();
    expect(new URL(page.url()).search).toBe('?test=mmlu&within=2');
    await page.reload();
    await page.waitForSelector('[data-awake]');
    expect(await title()).toBe(changed);
    await page.getByRole('button', { name: 'Back to how it was' }).click();
    await expect.poll(() => title()).toBe(before);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('draws what is not yet reached hollow, and says since when', async () => {
    const { page } = await site.awake(PATH);
    const hollow = page.locator('strata-explorable .wide .mark.is-forecast title');
    expect(await hollow.count()).toBeGreaterThan(0);
    expect(await hollow.first().textContent()).toMatch(/not yet reached, [\d.]+ months so far\. .+20\d\d$/);
    await page.context().close();
  });

  it('says the same in Chinese, and survives garbage in the address', async () => {
    const { page, faults } = await site.awake(`/zh${PATH}?within=x&step=99&rule=constructor`);
    expect(await page.locator('strata-explorable .figure-title').first().innerText()).toMatch(/闭源纪录/);
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|undefined|Infinity/);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('lets the keyboard visit the marks of both drawings', async () => {
    const { page } = await site.awake(PATH);
    const stops = page.locator('strata-explorable .wide .mark[tabindex="0"]');
    expect(await stops.count()).toBe(2);
    for (const at of [0, 1]) {
      await stops.nth(at).focus();
      const readout = page.locator('strata-explorable .readout').nth(at);
      const first = await readout.innerText();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => readout.innerText()).not.toBe(first);
    }
    await page.context().close();
  });

  it('shows pictures and tables with JavaScript off', async () => {
    const { page } = await site.visit(PATH, { javaScriptEnabled: false });
    expect(await page.locator('strata-explorable .wide svg').count()).toBe(2);
    expect(await page.locator('strata-explorable table').count()).toBe(2);
    expect(await page.locator('strata-explorable .needs-js').first().isVisible()).toBe(false);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('has no fault that axe finds, %s', async (colorScheme) => {
    const { page } = await site.awake(PATH, { colorScheme });
    expect(await axeFaults(page)).toEqual([]);
    await page.context().close();
  });
});
