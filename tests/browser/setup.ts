import { findBrowser } from '../../tools/browser/chromium.ts';

/** Unpacks the browser once, before the workers start: two that unpack it at the same time run into each other’s half-written file. */
export default async function setup(): Promise<void> {
  await findBrowser();
}
