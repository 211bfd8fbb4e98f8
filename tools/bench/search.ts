import { launch } from '../browser/chromium.ts';
import { serve } from '../serve/server.ts';

export interface SearchFigures {
  /** From the last letter to the first result, the index not yet read; milliseconds. */
  milliseconds: number;
  /** What is fetched after the dialog is open, up to the first results; bytes as served, that is, as they lie on disk. */
  bytes: number;
}

/** Asks a built site a question in its search dialog, as a first visitor would. */
export async function timedSearch(dist: string, query: string): Promise<SearchFigures> {
  const [site, browser] = [await serve(dist, '/', 0), await launch()];
  try {
    const page = await browser.newPage();
    await page.goto(site.address, { waitUntil: 'networkidle' });
    await page.keyboard.press('/');
    const field = page.locator('.search-dialog input');
    await field.waitFor();
    await page.waitForLoadState('networkidle');
    let bytes = 0;
    page.on('response', async (response) => {
      bytes += (await response.body().catch(() => Buffer.alloc(0))).length;
    });
    const start = performance.now();
    await field.fill(query);
    await page.locator('.hit').first().waitFor();
    const milliseconds = performance.now() - start;
    await page.waitForLoadState('networkidle');
    return { milliseconds, bytes };
  } finally {
    await browser.close();
    await site.close();
  }
}
