import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** A drawing as text that can be reviewed: one element a line. */
export function svgText(view: VNode): string {
  return `${renderToString(view).replaceAll('><', '>\n<')}\n`;
}

/** Every number of a scene, for the test that none is missing. */
export function numbersIn(scene: unknown): number[] {
  if (typeof scene === 'number') return [scene];
  if (typeof scene === 'string') return [...scene.matchAll(/NaN|undefined|Infinity/g)].map(() => Number.NaN);
  return typeof scene === 'object' && scene !== null ? Object.values(scene).flatMap(numbersIn) : [];
}
