import { expect, it } from 'vitest';
import { hanPhrase, hanWords, joinHan, partHan } from './han.ts';

it('parts the characters of a page, not its attributes, and joins them again', () => {
  const page = '<p title="数据飞轮">数据<b>飞轮</b> H100 显存</p>';
  const parted = partHan(page);
  expect(parted).toBe('<p title="数据飞轮">数\u200b据<b>飞\u200b轮</b> H100 显\u200b存</p>');
  expect(joinHan(parted)).toBe(page);
});

it('asks for a run of characters as a phrase too', () => {
  expect(hanWords('H100 显存')).toBe('H100 显 存');
  expect(hanWords('llama 2')).toBe('llama 2');
  expect(hanPhrase('数据飞轮')).toBe('"数 据 飞 轮"');
  for (const query of ['H100 显存', 'llama 2', '芯', '']) expect(hanPhrase(query)).toBeUndefined();
});
