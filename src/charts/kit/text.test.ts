import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, textWidth, wrap } from './text.ts';

const words = fc
  .array(fc.stringMatching(/^[A-Za-z0-9.-]{1,12}$/), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(' '));

describe('text', () => {
  it('wraps to lines that fit, and loses no letter', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 300 }), (text, width) => {
        const lines = wrap(text, width, 14);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(textWidth(line, 14) <= width || !/[\s-]./.test(line)).toBe(true);
      }),
    );
  });

  it('breaks between Chinese characters', () => {
    expect(wrap('闭源基础模型', 45, 15)).toEqual(['闭源基', '础模型']);
  });

  it('keeps the spaces a text has, and adds none', () => {
    expect(wrap('英伟达 A100 与H100', 500, 15)).toEqual(['英伟达 A100 与H100']);
    expect(wrap('英伟达 A100', 45, 15)).toEqual(['英伟达', 'A100']);
  });

  it('leaves no closing mark at the head of a line and no opening mark at its end', () => {
    expect(wrap('闭源模型，开源', 60, 15)).toEqual(['闭源模', '型，开源']);
    expect(wrap('闭源模型（开源）', 75, 15)).toEqual(['闭源模型', '（开源）']);
  });

  it('is cut with an ellipsis, and only where it must be', () => {
    expect(clip('short', 200, 14)).toBe('short');
    const cut = clip('a name that is much too long', 80, 14);
    expect(cut.endsWith('…')).toBe(true);
    expect(textWidth(cut, 14)).toBeLessThanOrEqual(80);
  });
});
