import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launch } from '../../tools/browser/chromium.ts';
import { type Serving, serve } from '../../tools/serve/server.ts';
import { DIST } from '../built/site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Visit {
  page: Page;
  /** Errors in the console, exceptions, refusals by the policy, and requests to other origins. */
  faults: string[];
}

/** The built site in a real browser. */
export class TestSite {
  readonly #browser: Browser;
  readonly #serving: Serving;

  private constructor(browser: Browser, serving: Serving) {
    this.#browser = browser;
    this.#serving = serving;
  }

  static async start(): Promise<TestSite> {
    return new TestSite(await launch(), await serve(DIST, '/', 0));
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    await this.#serving.close();
  }

  url(path: string): string {
    return new URL(path, this.#serving.address).href;
  }

  /** Opens a page in a fresh context, and listens for everything that goes wrong on it. */
  async visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
    const context = await this.#browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      if (
        !/^(?:data|blob):/.test(request.url()) &&
        new URL(request.url()).origin !== new URL(this.#serving.address).origin
      )
        faults.push(`asks ${request.url()}`);
    });
    await page.goto(this.url(path), { waitUntil: 'load' });
    return { page, faults };
  }

  /** Opens a page, and waits until its island is awake and drawn. */
  async awake(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
    const visit = await this.visit(path, options);
    await visit.page.waitForSelector('[data-awake]');
    await visit.page.waitForTimeout(150);
    return visit;
  }
}

/** What axe finds, a line each. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.replace(/\s+/g, ' ')}`),
    );
  });
}

/** How much has moved on a page since it was opened, looked at after so many milliseconds. */
export async function layoutShift(page: Page, after: number): Promise<number> {
  return page.evaluate(
    (wait) =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), wait);
      }),
    after,
  );
}
