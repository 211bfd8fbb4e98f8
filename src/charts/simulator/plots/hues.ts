import type { Hue } from '../../plot/scene.ts';

/** Hues of what is bought, in order: the closed model first. */
export const HUES: Hue[] = ['bought', 'cloud', 'plain', 'plain', 'plain'];
