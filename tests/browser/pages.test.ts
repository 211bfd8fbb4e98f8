import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGE_TYPES } from '../built/site.ts';
import { axeFaults, TestSite } from './site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await TestSite.start();
});
afterAll(() => site.stop());

const types = Object.entries(PAGE_TYPES);

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it.each(types)('axe finds nothing, and nothing goes wrong, on the page type %s', async (type, path) => {
    const { page, faults } = await site.visit(path, { colorScheme });
    expect(await axeFaults(page)).toEqual([]);
    expect(faults.filter((fault) => type !== 'notFound' || !fault.includes('404'))).toEqual([]);
    await page.context().close();
  });
});

it.each(types)('the page type %s does not scroll sideways, from 360 to 2560 px', async (_type, path) => {
  const { page } = await site.visit(path);
  for (const width of [360, 390, 768, 1280, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(width);
  }
  await page.context().close();
});

describe('without JavaScript', () => {
  it.each(types)('the page type %s shows its heading and no dead control', async (_type, path) => {
    const { page } = await site.visit(path, { javaScriptEnabled: false });
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('.needs-js:visible').count()).toBe(0);
    await page.context().close();
  });

  it('the map is drawn and its tiles are links', async () => {
    const { page } = await site.visit('/stack/', { javaScriptEnabled: false });
    await page.locator('.stack-map:visible a', { hasText: 'NVIDIA H100 SXM' }).click();
    expect(new URL(page.url()).pathname).toBe('/hardware/nvidia-h100-sxm/');
    await page.context().close();
  });

  it('a figure in prose opens its source on focus', async () => {
    const { page } = await site.visit('/hardware/nvidia-h100-sxm/', { javaScriptEnabled: false });
    const fact = page.locator('.prose .fact').filter({ hasText: '80 GB' }).first();
    expect(await fact.locator('.fact-note').isVisible()).toBe(false);
    await fact.locator('.fact-value').focus();
    expect(await fact.locator('.fact-note').isVisible()).toBe(true);
    expect(await fact.locator('.fact-note').textContent()).toContain('SemiAnalysis');
    await page.context().close();
  });

  it('search says what to do instead', async () => {
    const { page } = await site.visit('/search/', { javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toContain('Search needs JavaScript');
    expect(await page.locator('main a', { hasText: 'Hardware' }).isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('the policy', () => {
  it('stops a script and a style that are not the site’s own', async () => {
    const { page, faults } = await site.visit('/');
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.intruded = true';
      document.head.append(script);
      const paragraph = document.createElement('p');
      paragraph.setAttribute('style', 'color: rgb(1, 2, 3)');
      document.body.append(paragraph);
      return { script: 'intruded' in window, style: getComputedStyle(paragraph).color === 'rgb(1, 2, 3)' };
    });
    expect(ran).toEqual({ script: false, style: false });
    expect(faults.length).toBeGreaterThan(0);
    await page.context().close();
  });
});

describe('print', () => {
  it('names the source of a figure in its sentence, and opens every history', async () => {
    const { page } = await site.visit('/hardware/nvidia-h100-sxm/');
    await page.emulateMedia({ media: 'print' });
    const fact = page.locator('.prose .fact').filter({ hasText: '80 GB' }).first();
    expect(await fact.innerText()).toMatch(/80 GB\s*April 2026.*SemiAnalysis/s);
    expect(await page.locator('.site-head').isVisible()).toBe(false);
    await page.context().close();
  });
});
