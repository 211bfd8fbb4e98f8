import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, TestSite } from './site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await TestSite.start();
});
afterAll(() => site.stop());

const dialog = (page: Page) => page.locator('.search-dialog');
const first = (page: Page) => page.locator('.hit a').first();

/** Opens the dialog by key and types. */
async function ask(page: Page, query: string): Promise<void> {
  if (!(await dialog(page).isVisible())) await page.keyboard.press('/');
  await dialog(page).locator('input').fill(query);
  await page.waitForFunction(() => document.querySelector('.hit, .hit-status:not(:empty)'));
  await page.waitForTimeout(400);
}

describe('the search dialog', () => {
  it.each([
    ['H100', '/hardware/nvidia-h100-sxm/'],
    ['CoreWeave', '/cloud/coreweave/'],
    ['A10', '/hardware/nvidia-a10/'],
    ['Llama 2 7B', '/models/llama-2-7b/'],
    ['llama-2-7b', '/models/llama-2-7b/'],
    ['NVIDIA', '/hardware/nvidia/'],
    ['A100', '/hardware/nvidia-a100-80gb-sxm/'],
    ['ChatGPT', '/apps/chatgpt/'],
    ['AWS', '/cloud/aws/'],
    ['KV cache', '/glossary/kv-cache/'],
    ['Qwen', '/models/qwen/'],
  ])('puts the page named %s first', async (query, path) => {
    const { page, faults } = await site.visit('/');
    await ask(page, query);
    expect(new URL((await first(page).getAttribute('href')) ?? '', site.url('/')).pathname).toBe(path);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('shows kind and layer with each result', async () => {
    const { page } = await site.visit('/');
    await ask(page, 'H100');
    expect(await first(page).innerText()).toContain('accelerator · Hardware');
    await page.context().close();
  });

  it('opens on / and on Ctrl K, leaves Ctrl F alone, and closes on Escape', async () => {
    const { page } = await site.visit('/');
    await page.keyboard.press('Control+k');
    await dialog(page).waitFor();
    await page.keyboard.type('h100');
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog(page).isVisible()).toBe(false);
    const taken = await page.evaluate(
      () =>
        !document.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'f', ctrlKey: true, cancelable: true, bubbles: true }),
        ),
    );
    expect(taken).toBe(false);
    await page.context().close();
  });

  it('does not open while somebody types a slash into a field', async () => {
    const { page } = await site.visit('/hardware/');
    await page.locator('input[name=q]').fill('a');
    await page.keyboard.press('/');
    await expect.poll(() => dialog(page).count()).toBe(0);
    await page.context().close();
  });

  it('is used by keyboard alone: type, go down, open', async () => {
    const { page } = await site.visit('/');
    await ask(page, 'CoreWeave');
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('href')))
      .toContain('/cloud/coreweave/');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cloud/coreweave/');
    await page.context().close();
  });

  it('helps a misspelt name', async () => {
    const { page } = await site.visit('/');
    await ask(page, 'coreweve');
    expect(await page.locator('.hit-meant a').first().innerText()).toBe('CoreWeave');
    await page.context().close();
  });

  it.each(['qqqqzzzz', 'xqzzv'])('is of use where nothing is found for %s', async (query) => {
    const { page } = await site.visit('/');
    await ask(page, query);
    expect(await dialog(page).innerText()).toContain(`Nothing found for “${query}”`);
    expect(await dialog(page).locator('a', { hasText: 'Hardware' }).isVisible()).toBe(true);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('has no fault that axe can find, open, in the %s theme', async (colorScheme) => {
    const { page } = await site.visit('/', { colorScheme });
    await ask(page, 'H100');
    expect(await axeFaults(page)).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['数据飞轮', '/zh/glossary/data-flywheel/'],
    ['市场占有率', '/zh/glossary/market-share/'],
    ['英伟达', '/zh/hardware/nvidia/'],
    ['阿里云', '/zh/cloud/alibaba-cloud/'],
    ['H100', '/zh/hardware/nvidia-h100-sxm/'],
    // In no title: only the text has it.
    ['存压缩后的表示', '/zh/glossary/kv-cache/'],
  ])('puts the Chinese page named %s first', async (query, path) => {
    const { page } = await site.visit('/zh/');
    await ask(page, query);
    expect(await first(page).getAttribute('href')).toContain(path);
    await page.context().close();
  });
});

describe('the search page', () => {
  it('keeps query and filters in the URL', async () => {
    const { page, faults } = await site.visit('/search/?q=memory&layer=hardware&kind=accelerator');
    await page.waitForSelector('.hit');
    expect(await page.locator('input[name=q]').inputValue()).toBe('memory');
    for (const where of await page.locator('.hit-where').allInnerTexts()) expect(where).toBe('accelerator · Hardware');
    await page.locator('select[name=layer]').selectOption('');
    await page.locator('select[name=kind]').selectOption('term');
    await page.waitForTimeout(500);
    expect(new URL(page.url()).search).toBe('?q=memory&kind=term');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('ignores garbage in its URL', async () => {
    const { page, faults } = await site.visit('/search/?q=%00&layer=../..&open=maybe&year=abc');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
