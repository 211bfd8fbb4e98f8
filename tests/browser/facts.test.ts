import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestSite } from './site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await TestSite.start();
});
afterAll(() => site.stop());

describe('a figure in prose', () => {
  it('opens on hover, stays open under the pointer, and closes on Escape', async () => {
    const { page } = await site.visit('/hardware/nvidia-h100-sxm/');
    const fact = page.locator('.prose .fact').filter({ hasText: '80 GB' }).first();
    const note = fact.locator('.fact-note');
    await fact.locator('.fact-value').hover();
    expect(await note.isVisible()).toBe(true);
    await note.hover();
    expect(await note.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => note.isVisible()).toBe(false);
    await page.context().close();
  });

  it('opens on a tap, inside the screen of a phone', async () => {
    const { page } = await site.visit('/hardware/nvidia-h100-sxm/', {
      viewport: { width: 390, height: 800 },
      hasTouch: true,
      isMobile: true,
    });
    const fact = page.locator('.prose .fact').filter({ hasText: '$20,000' }).first();
    await fact.locator('.fact-value').tap();
    const box = await fact.locator('.fact-note').boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 390 && box.y + box.height <= 801).toBe(true);
    await page.context().close();
  });

  it('keeps its note inside the window wherever it stands', async () => {
    const { page } = await site.visit('/hardware/');
    for (const fact of await page.locator('.prose .fact:has(.fact-value)').all()) {
      await fact.locator('.fact-value').focus();
      const box = await fact.locator('.fact-note').boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 1280).toBe(true);
    }
    await page.context().close();
  });
});

describe('a figure’s own address', () => {
  it('brings it into view, even out of a closed history', async () => {
    const { page } = await site.visit('/hardware/nvidia-h100-sxm/#purchase-price;basis=asp@2022');
    const figure = page.locator('[id="purchase-price;basis=asp@2022"]');
    expect(await figure.isVisible()).toBe(true);
    expect(await figure.innerText()).toContain('$30,000–45,000');
    await page.context().close();
  });

  it('is copied by a click on its mark', async () => {
    const { page } = await site.visit('/hardware/nvidia-h100-sxm/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator('[id="memory-capacity"] .anchor').first().click();
    await page.locator('.toast', { hasText: 'Link copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      site.url('/hardware/nvidia-h100-sxm/#memory-capacity'),
    );
    await page.context().close();
  });
});

describe('the theme', () => {
  it('is chosen once and kept, without a flash of the other', async () => {
    const { page } = await site.visit('/', { colorScheme: 'light' });
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await ground();
    await page.locator('[data-theme-toggle]').click();
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.goto(site.url('/glossary/'));
    expect(await ground()).toBe(dark);
    await page.context().close();
  });
});
