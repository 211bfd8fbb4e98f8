import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, layoutShift, TestSite } from './site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await TestSite.start();
});
afterAll(() => site.stop());

const query = (page: Page) => new URL(page.url()).searchParams;
const answer = (page: Page) => page.locator('.sim-answer').innerText();
const field = (page: Page, label: string) => page.locator(`.sim-sentence [aria-label="${label}"]`);
/** A drag moves the address only when it has settled. */
const settled = (page: Page) => page.waitForTimeout(400);

describe('the sentence', () => {
  it('says the same asleep and awake', async () => {
    const { page: still } = await site.visit('/simulator/', { javaScriptEnabled: false });
    const { page, faults } = await site.awake('/simulator/');
    expect(await answer(page)).toBe(await answer(still));
    const tables = (one: Page) => one.locator('.sim-answers').innerText();
    expect(await tables(page)).toBe(await tables(still));
    expect(faults).toEqual([]);
    await still.context().close();
    await page.context().close();
  });

  it('is answered as its numbers change, and keeps them in the address', async () => {
    const { page, faults } = await site.awake('/simulator/');
    const before = await answer(page);
    await field(page, 'Prompt, tokens').fill('2048');
    await expect.poll(() => answer(page)).not.toBe(before);
    await settled(page);
    expect(query(page).get('input_len')).toBe('2048');
    const changed = await answer(page);
    await page.reload();
    await page.waitForSelector('[data-awake]');
    expect(await answer(page)).toBe(changed);
    await page.getByRole('button', { name: 'Back to the case as it was' }).click();
    await expect.poll(() => answer(page)).toBe(before);
    expect(new URL(page.url()).search).toBe('');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is worked by keyboard: arrows step, letters choose', async () => {
    const { page } = await site.awake('/simulator/');
    await field(page, 'Answer, tokens').focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Shift+ArrowUp');
    await expect.poll(() => field(page, 'Answer, tokens').inputValue()).toBe('480');
    await field(page, 'USD per accelerator and hour').focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => field(page, 'USD per accelerator and hour').inputValue()).toBe('0.65');
    await page.context().close();
  });

  it('takes half a number without taking it away', async () => {
    const { page } = await site.awake('/simulator/');
    await field(page, 'USD per accelerator and hour').fill('');
    await expect.poll(() => field(page, 'USD per accelerator and hour').inputValue()).toBe('');
    await page.keyboard.type('1.25');
    await expect.poll(() => field(page, 'USD per accelerator and hour').inputValue()).toBe('1.25');
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|undefined/);
    await page.context().close();
  });

  it('brings the price of another chip along', async () => {
    const { page } = await site.awake('/simulator/');
    await field(page, 'Accelerator').selectOption({ label: 'NVIDIA H100 SXM' });
    expect(query(page).get('price.seller')).not.toBeNull();
    expect(Number(await field(page, 'USD per accelerator and hour').inputValue())).toBeGreaterThan(1);
    expect(await page.getByText('The talk’s own sums').count()).toBe(0);
    await field(page, 'USD per accelerator and hour').fill('5');
    await page.keyboard.press('Tab');
    await expect.poll(() => field(page, 'USD per accelerator and hour').inputValue()).toBe('5.00');
    expect(query(page).get('price.seller')).not.toBeNull();
    await page.goBack();
    await expect.poll(() => field(page, 'USD per accelerator and hour').inputValue()).toBe('0.60');
    await page.context().close();
  });
});

describe('by URL alone', () => {
  it('opens on any case and any day', async () => {
    const { page, faults } = await site.awake('/simulator/?preset=deepseek-day-6');
    expect(await page.locator('#sim-preset').inputValue()).toBe('deepseek-day-6');
    expect(await page.locator('.sim-warnings').innerText()).toContain('experimental');
    await page.goto(site.url('/simulator/?on=2026-11-01'));
    await page.waitForSelector('[data-awake]');
    expect(await page.locator('.sim-answers').innerText()).toContain('GPT-6.1 Sol');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('ignores garbage', async () => {
    const { page, faults } = await site.awake(
      '/simulator/?v=7&preset=%00&hardware=nobody&model=../x&input_len=-5&on=never&vs=%F0&price.seller=nobody',
    );
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|undefined/);
    expect(await field(page, 'Prompt, tokens').inputValue()).toBe('1');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('the drawings', () => {
  it('move with the batch and the day', async () => {
    const { page } = await site.awake('/simulator/');
    const drawing = () => page.locator('.sim-figure .wide svg').first().innerHTML();
    const before = await drawing();
    const batch = page.getByRole('slider', { name: /Sequences at once/ });
    await batch.focus();
    for (let at = 0; at < 40; at++) await page.keyboard.press('ArrowLeft');
    await expect.poll(() => drawing()).not.toBe(before);
    await settled(page);
    expect(Number(query(page).get('concurrency'))).toBeLessThan(47);
    const day = page.getByRole('slider', { name: /Prices of the day/ });
    await day.focus();
    await page.keyboard.press('End');
    await settled(page);
    expect(query(page).get('on')).not.toBeNull();
    expect(await page.locator('.sim-answers').innerText()).not.toContain('GPT-4 Turbo');
    await page.context().close();
  });

  it('let a text run at the speed of a stream, and stop', async () => {
    const { page } = await site.awake('/simulator/');
    await page.getByRole('button', { name: 'Let a text run' }).click();
    await page.waitForTimeout(1500);
    const shown = await page.locator('.sim-text .is-read').innerText();
    expect(shown.length).toBeGreaterThan(5);
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect.poll(() => page.locator('.sim-text').count()).toBe(0);
    await page.context().close();
  });

  it('widen the band where price and load are uncertain, drawn by another thread', async () => {
    const { page, faults } = await site.awake('/simulator/');
    const before = await page.locator('.sim-band').innerText();
    await page.getByLabel('Load uncertain by').fill('0.35');
    await page.waitForFunction((text) => document.querySelector('.sim-band')?.textContent !== text, before);
    await page.waitForTimeout(300);
    expect(await page.locator('.sim-band').innerText()).not.toBe(before);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('what can be taken along', () => {
  it('compares up to three cases', async () => {
    const { page } = await site.awake('/simulator/');
    await page.getByRole('button', { name: 'Keep this case' }).click();
    await field(page, 'Prompt, tokens').fill('512');
    await page.getByRole('button', { name: 'Keep this case' }).click();
    await expect.poll(() => page.getByRole('button', { name: 'Keep this case' }).count()).toBe(0);
    expect(await page.locator('th[scope=col]', { hasText: 'As set above' }).count()).toBe(1);
    expect(query(page).getAll('vs').length).toBe(2);
    await page.getByRole('button', { name: 'Remove' }).first().click();
    expect(query(page).getAll('vs').length).toBe(1);
    await page.context().close();
  });

  it('counts the tokens of a text, with a tokenizer that is loaded only then', async () => {
    const { page, faults } = await site.awake('/simulator/');
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.getByLabel('Text', { exact: true }).fill('The quick brown fox jumps over the lazy dog.');
    await page.getByText('10 tokens, 44 characters').waitFor();
    expect(loaded.some((url) => url.includes('o200k'))).toBe(true);
    await page.getByRole('button', { name: 'Use as prompt length' }).click();
    expect(query(page).get('input_len')).toBe('10');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('downloads a scenario that the command line takes, and the answer as CSV', async () => {
    const { page } = await site.awake('/simulator/?input_len=512');
    const [scenario] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Scenario for the command line' }).click(),
    ]);
    const text = await scenario.createReadStream().then(async (stream) => {
      let whole = '';
      for await (const chunk of stream) whole += String(chunk);
      return whole;
    });
    expect(JSON.parse(text)).toMatchObject({ hardware: 'nvidia-a10', input_len: 512, on: '2024-03-26' });
    const [csv] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()]);
    expect(csv.suggestedFilename()).toBe('strata-simulator.csv');
    await page.context().close();
  });

  it('stands in another page', async () => {
    const { page, faults } = await site.awake('/embed/simulator/?input_len=512');
    expect(await field(page, 'Prompt, tokens').inputValue()).toBe('512');
    expect(await page.locator('.sim-figure').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('awake', () => {
  it.each([
    ['/simulator/', 1280],
    ['/simulator/?preset=agent-prefix&vs=preset%3Downed-server', 390],
    ['/zh/simulator/?preset=flywheel-2026', 390],
  ] as const)('axe finds nothing at %s, %i px, and nothing scrolls sideways', async (path, width) => {
    const { page, faults } = await site.awake(path, { viewport: { width, height: 900 } });
    await page.locator('.sim-all summary').click();
    for (const details of await page.locator('.figure-data summary').all()) await details.click();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('moves nothing when it wakes', async () => {
    const { page } = await site.visit('/simulator/');
    await page.waitForSelector('[data-awake]');
    const shift = await layoutShift(page, 300);
    expect(shift).toBeLessThan(0.02);
    await page.context().close();
  });
});
