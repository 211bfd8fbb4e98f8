import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, layoutShift, TestSite } from './site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await TestSite.start();
});
afterAll(() => site.stop());

const search = (page: Page) => new URL(page.url()).search;
const tile = (page: Page, id: string) => page.locator(`.map-canvas a[data-id="${id}"]`);
const panel = (page: Page) => page.locator('.map-panel');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-id') ?? null);

describe('by URL alone', () => {
  it('opens focused, with the panel and its lines', async () => {
    const { page, faults } = await site.awake('/stack/?focus=nvidia');
    expect(await panel(page).locator('h2').innerText()).toBe('NVIDIA');
    await panel(page).locator('.panel-heads dd').first().waitFor();
    expect(await panel(page).locator('.panel-heads dd').count()).toBe(3);
    expect(await page.locator('.ties .tie').count()).toBeGreaterThan(10);
    expect(await tile(page, 'nvidia').getAttribute('class')).toContain('is-focus');
    expect(await page.locator('.ties title').first().textContent()).toMatch(/ · .+ · .+ \(.+\)/);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('shows the stack of a past day, sized, the unknown marked', async () => {
    const { page, faults } = await site.awake('/stack/?asOf=2023-01-19&size=revenue');
    expect(await page.locator('.time-day').innerText()).toBe('19 January 2023');
    await page.locator('.size-unknown').first().waitFor();
    expect(await page.locator('.size-low').count()).toBeGreaterThan(0);
    expect(await tile(page, 'gpt-4').count()).toBe(0);
    expect(await tile(page, 'gpt-3').count()).toBe(1);
    const drawing = await page.locator('.map-canvas').innerHTML();
    expect(drawing).not.toMatch(/NaN|undefined/);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('ignores garbage', async () => {
    const { page, faults } = await site.awake(
      '/stack/?focus=../..&asOf=yesterday&size=%00&reading=never&layer=&country=xx',
    );
    expect(await panel(page).count()).toBe(0);
    expect(await page.locator('.map-canvas a[data-id]').count()).toBeGreaterThan(150);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('shows what runs on TSMC, and a way between two things', async () => {
    const { page } = await site.awake('/stack/?focus=tsmc&chain');
    expect(await page.locator('.tile.is-tied').count()).toBeGreaterThan(40);
    await page.goto(site.url('/stack/?focus=cursor&to=tsmc'));
    await page.locator('.panel-path li').first().waitFor();
    expect(await page.locator('.panel-path').innerText()).toContain('TSMC');
    await page.context().close();
  });

  it('has a list of the same things in the same order', async () => {
    const { page } = await site.awake('/stack/?layer=cloud');
    const onMap = await page
      .locator('.map-canvas a[data-id]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-id')));
    await page.goto(site.url('/stack/?layer=cloud&view=list'));
    await page.locator('.map-as-list a[data-id]').first().waitFor();
    const inList = await page
      .locator('.map-as-list a[data-id]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-id')));
    expect(inList).toEqual(onMap);
    await page.context().close();
  });

  it('has boxes of today that 2023 did not have', async () => {
    const { page } = await site.awake('/stack/?reading=today');
    const labels = await page.locator('.box-label').allTextContents();
    for (const label of ['Agent tools', 'Gateways', 'Inference clouds', 'Foundries'])
      expect(labels.map((one) => one.trim())).toContain(label);
    await page.context().close();
  });
});

describe('by keyboard alone', () => {
  it('is one tab stop; arrows move, Enter opens, Escape closes, letters jump', async () => {
    const { page } = await site.awake('/stack/');
    expect(await page.locator('.map-canvas a[data-id][tabindex="0"]').count()).toBe(1);
    await page.locator('input[name=asOf]').focus();
    for (let at = 0; at < 3 && (await focused(page)) === null; at++) await page.keyboard.press('Tab');
    const start = await focused(page);
    expect(start).not.toBeNull();
    await page.keyboard.press('ArrowRight');
    const right = await focused(page);
    expect(right).not.toBe(start);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => focused(page)).toBe(start);
    await page.keyboard.type('hugging');
    await expect.poll(() => focused(page)).toContain('hugging');
    await page.keyboard.press('Enter');
    expect(search(page)).toBe(`?focus=${await focused(page)}`);
    expect(await panel(page).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => panel(page).count()).toBe(0);
    expect(search(page)).toBe('');
    await page.context().close();
  });

  it('goes back over its steps', async () => {
    const { page } = await site.awake('/stack/');
    await tile(page, 'openai').click();
    await page.locator('.choice input[value=today]').check();
    expect(search(page)).toBe('?focus=openai&reading=today');
    await page.goBack();
    expect(search(page)).toBe('?focus=openai');
    expect(await page.locator('.choice input[value=january-2023]').isChecked()).toBe(true);
    await page.goBack();
    await expect.poll(() => panel(page).count()).toBe(0);
    await page.context().close();
  });

  it('moves time by its slider, and plays it', async () => {
    const { page } = await site.awake('/stack/');
    await page.locator('input[name=asOf]').focus();
    await page.keyboard.press('Home');
    await expect.poll(() => page.locator('.time-day').innerText()).toBe('31 January 2020');
    const early = await page.locator('.map-canvas a[data-id]').count();
    await page.locator('.time-bar button').first().click();
    await page.waitForFunction(() => document.querySelector('.time-day')?.textContent !== '31 January 2020');
    await page.locator('.time-bar button').first().click();
    await page.locator('input[name=asOf]').focus();
    await page.keyboard.press('End');
    await expect.poll(() => page.locator('.map-canvas a[data-id]').count()).toBeGreaterThan(early);
    expect(search(page)).toBe('');
    await page.context().close();
  });
});

describe('filters', () => {
  it('offer only what leaves something, count, and are cleared at once', async () => {
    const { page } = await site.awake('/stack/?layer=apps');
    const kinds = await page
      .locator('select[name=kind] option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    expect(kinds).toContain('app');
    expect(kinds).not.toContain('accelerator');
    expect(await page.locator('.map-count').innerText()).toMatch(/^\d+ of \d+ shown$/);
    await page.locator('.map-filters input[name=q]').fill('zzzz');
    await expect.poll(() => page.locator('.map-count').innerText()).toBe('Nothing fits these filters.');
    await page.locator('.map-filters button').click();
    expect(search(page)).toBe('');
    await page.context().close();
  });
});

describe('by touch', () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

  it('opens a sheet, and closes it', async () => {
    const { page, faults } = await site.awake('/stack/', phone);
    await tile(page, 'github-copilot').tap();
    const box = await panel(page).boundingBox();
    expect(box?.y).toBeGreaterThan(844 * 0.3);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, -1);
    await panel(page).locator('.panel-close').tap();
    await expect.poll(() => panel(page).count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is zoomed by two fingers', async () => {
    const { page } = await site.awake('/stack/', phone);
    const scale = await page.evaluate(() => {
      const scroll = document.querySelector('.map-scroll');
      const touch = (id: number, x: number) =>
        new Touch({ identifier: id, target: scroll as Element, clientX: x, clientY: 300 });
      const fire = (type: string, apart: number) =>
        scroll?.dispatchEvent(
          new TouchEvent(type, {
            touches: [touch(1, 200 - apart), touch(2, 200 + apart)],
            bubbles: true,
            cancelable: true,
          }),
        );
      fire('touchstart', 40);
      fire('touchmove', 80);
      return new Promise<number>((done) =>
        setTimeout(() => done((scroll?.scrollWidth ?? 0) / (scroll?.clientWidth ?? 1)), 200),
      );
    });
    expect(scale).toBeCloseTo(2, 1);
    await page.context().close();
  });
});

describe('waking up', () => {
  it('moves nothing on the page', async () => {
    const { page } = await site.visit('/stack/');
    const shift = await layoutShift(page, 1500);
    await page.waitForSelector('[data-awake]');
    expect(shift).toBeLessThan(0.01);
    await page.context().close();
  });

  it('keeps the keyboard where it was', async () => {
    const { page } = await site.visit('/stack/', { javaScriptEnabled: true });
    await page.locator('.map-canvas a[data-id="openai"]:visible').first().focus();
    await page.waitForSelector('[data-awake]');
    expect(await focused(page)).toBe('openai');
    await page.context().close();
  });
});

describe('on a wall', () => {
  it('fills the screen with one layer after another, and ends on Escape', async () => {
    const { page, faults } = await site.awake('/stack/?kiosk', { viewport: { width: 2560, height: 1440 } });
    expect(await page.locator('.site-head').isVisible()).toBe(false);
    expect(await page.locator('.kiosk-turn').innerText()).toBe('Apps');
    expect(await page.locator('.tile.is-dim').count()).toBeGreaterThan(50);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.site-head').isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it.each([
    '/stack/?focus=nvidia',
    '/stack/?asOf=2023-01-19&size=revenue',
    '/stack/?reading=today&layer=cloud',
    '/zh/stack/?view=list&focus=openai&chain',
    '/stack/?kiosk',
  ])('axe finds nothing at %s', async (path) => {
    const { page, faults } = await site.awake(path, { colorScheme });
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
