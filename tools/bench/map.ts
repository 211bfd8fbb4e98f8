import type { Page } from 'playwright-core';
import { launch } from '../browser/chromium.ts';
import { serve } from '../serve/server.ts';

interface Interaction {
  selector: string;
  event: string;
  /** Months by which a slider goes on. */
  step?: number;
}

/** What a reader does to the map, each told as an event on an element. */
const INTERACTIONS: Record<string, Interaction> = {
  focus: { selector: '.map-canvas a[data-id]', event: 'click' },
  filter: { selector: '.map-filters select[name=country]', event: 'change' },
  month: { selector: '.time-bar input[name=asOf]', event: 'input', step: 1 },
  years: { selector: '.time-bar input[name=asOf]', event: 'input', step: 29 },
};
export const INTERACTION_NAMES = Object.keys(INTERACTIONS);

const TIMES = 15;

/** Milliseconds. */
export interface Spans {
  median: number;
  longest: number;
}

/** Times one interaction in the page: from the event to the drawing changed and laid out, ms each time. */
function timed(page: Page, { selector, event, step = 1 }: Interaction): Promise<number[]> {
  return page.evaluate(
    async ([one, type, times, by]) => {
      const spans: number[] = [];
      for (let at = 0; at < times; at++) {
        const all = document.querySelectorAll<HTMLElement>(one);
        const target = all[(at * 37) % all.length];
        if (!target) throw new Error(`the map has no ${one}`);
        if (target instanceof HTMLSelectElement) target.selectedIndex = at % target.options.length;
        if (target instanceof HTMLInputElement) {
          const [first, last] = [Number(target.min), Number(target.max)];
          target.value = String(first + ((last - first - 20 + at * by) % (last - first + 1)));
        }
        const start = performance.now();
        target.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
        // The drawing is changed in a microtask; asking for its place lays it out.
        await Promise.resolve();
        await Promise.resolve();
        document.querySelector('.stack-map')?.getBoundingClientRect();
        spans.push(performance.now() - start);
        await new Promise((done) => setTimeout(done, 60));
      }
      return spans;
    },
    [selector, event, TIMES, step] as const,
  );
}

/** Median and longest time of each interaction with the living map of a built site, ms. */
export async function timedMap(dist: string): Promise<Record<string, Spans>> {
  const [site, browser] = [await serve(dist, '/', 0), await launch()];
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${site.address}stack/?view=map`, { waitUntil: 'networkidle' });
    await page.waitForSelector('[data-awake]');
    await page.locator('.map-filters summary').click();
    const figures: [string, Spans][] = [];
    for (const [name, interaction] of Object.entries(INTERACTIONS)) {
      const spans = (await timed(page, interaction)).sort((x, y) => x - y);
      figures.push([name, { median: spans[Math.floor(spans.length / 2)] ?? 0, longest: spans.at(-1) ?? 0 }]);
    }
    return Object.fromEntries(figures);
  } finally {
    await browser.close();
    await site.close();
  }
}
