import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const CANDIDATES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function playwrightBrowser(): string | undefined {
  try {
    const path = chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** A real Chromium: `CHROME_PATH`, the system's, Playwright's own, else on Linux x64 the one inside an npm package. */
export async function findBrowser(): Promise<string> {
  const own = process.env['CHROME_PATH'] ?? CANDIDATES.find((path) => existsSync(path)) ?? playwrightBrowser();
  if (own) return own;
  if (process.platform === 'linux' && process.arch === 'x64') {
    // Its libraries are unpacked beside it only where this is set, as on a machine without libnss3.
    process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
    const { default: packaged } = await import('@sparticuz/chromium');
    return packaged.executablePath();
  }
  throw new Error('No Chromium found: install Chrome or Chromium, or set CHROME_PATH to one.');
}

/** Starts the browser for tests; nothing on the user's system is changed. */
export async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: QUIET, headless: true });
}
