import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast, distance, type Rgb, rgb, SIGHTS, seenBy } from './color.ts';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

/** The two values of a custom property, light first. */
function pair(name: string): { light: Rgb; dark: Rgb } {
  const [, light = '', dark = ''] =
    new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css) ?? [];
  return { light: rgb(light), dark: rgb(dark) };
}

const LAYERS = ['hardware', 'cloud', 'models', 'apps'];
const TEXT = ['ink', 'soft', 'accent'];
const GROUNDS = ['paper', 'raised'];

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  const colour = (name: string) => pair(name)[theme];

  it.each(TEXT.flatMap((text) => GROUNDS.map((ground) => [text, ground])))(
    'text in %s is legible on %s (4.5:1)',
    (text, ground) => {
      expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(LAYERS)('text is legible on the tint of %s (4.5:1)', (layer) => {
    expect(contrast(colour('soft'), colour(`${layer}-tint`))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(LAYERS.flatMap((layer) => GROUNDS.map((ground) => [layer, ground])))(
    'marks of %s are seen on %s (3:1)',
    (layer, ground) => {
      expect(contrast(colour(layer), colour(ground))).toBeGreaterThanOrEqual(3);
    },
  );

  it('borders of fields are seen on the page (3:1)', () => {
    expect(contrast(colour('strong-line'), colour('paper'))).toBeGreaterThanOrEqual(3);
  });

  it.each(SIGHTS)('layers are told apart by %s sight', (sight) => {
    const seen = LAYERS.map((layer) => seenBy(colour(layer), sight));
    const away = seen.flatMap((a, index) => seen.slice(index + 1).map((b) => distance(a, b)));
    expect(Math.min(...away)).toBeGreaterThanOrEqual(11);
  });
});
