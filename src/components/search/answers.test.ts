import { expect, it } from 'vitest';
import { answers } from './answers.ts';

it.each([
  ['company', 'Makers and <mark>companies.</mark>', true],
  ['H100', 'The <mark>H100</mark> server', true],
  ['coreweve', '<mark>CoreWeave</mark>', true],
  ['AI', 'an <mark>AI</mark> cloud', true],
  ['xqzzv', 'the platform <mark>X.</mark>', false],
  ['xqzzv', 'no mark at all', false],
  ['running', 'it <mark>runs</mark>', true],
  ['underestimated', 'power <mark>under</mark> contract', false],
  ['重算一遍', '全文<mark>重</mark><mark>算</mark>', true],
])('%s in “%s”: %s', (query, excerpt, isAnswer) => {
  expect(answers(excerpt, query)).toBe(isAnswer);
});
