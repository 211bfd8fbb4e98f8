import { describe, expect, it } from 'vitest';
import type { Figure } from '../knowledge/fact.ts';
import { toSeries } from '../knowledge/figure.ts';
import { attribute, fact, number, when } from '../knowledge/testing.ts';
import { formatFigure } from './amount.ts';
import { formatWhen } from './date.ts';
import { en } from './en.ts';
import type { Lang } from './languages.ts';
import { formatNumber } from './number.ts';
import { plainNumber, plainUsd, withUnit } from './plain.ts';
import { zh } from './zh.ts';

const bandwidth = attribute({ unit: 'GB/s', display: { 'TB/s': 1000, 'PB/s': 1_000_000 } });
const money = attribute({ type: 'money', min: null });
const usd = (low: number, high = low, step = 1) => ({ ...number(low, high, step), currency: 'USD' as const });
const both = (amount: Parameters<typeof formatNumber>[0], record: Parameters<typeof formatNumber>[1]) =>
  (['en', 'zh'] as Lang[]).map((lang) => formatNumber(amount, record, lang));

describe('numbers', () => {
  it.each([
    [number(3350), bandwidth, '3.35 TB/s', '3.35 TB/s'],
    [number(600.2, 600.2, 0.1), bandwidth, '600.2 GB/s', '600.2 GB/s'],
    [number(21_000_000), bandwidth, '21 PB/s', '21 PB/s'],
    [number(7700, 8000), bandwidth, '7.7–8 TB/s', '7.7–8 TB/s'],
    [number(80), attribute({ unit: 'GB', display: { TB: 2000 } }), '80 GB', '80 GB'],
    [number(15, 30), attribute({ unit: 'minute', display: { h: 120 } }), '15–30 minutes', '15–30 分钟'],
    [number(180), attribute({ unit: 'minute', display: { h: 120 } }), '3 hours', '3 小时'],
    [number(524_288), attribute({ unit: 'B', display: { KiB: 1024, MiB: 1048576 } }), '512 KiB', '512 KiB'],
    [usd(30000, 45000), money, '$30,000–45,000', '3–4.5 万美元'],
    [usd(3.75e9, 3.75e9, 1e7), money, '$3.75 billion', '37.5 亿美元'],
    [usd(-2.092e10, -2.092e10, 1e7), money, '−$20.92 billion', '−209.2 亿美元'],
    [usd(-17e9, -14e9, 1e9), money, '−$14–17 billion', '−170–−140 亿美元'],
    [usd(2.5, 2.5, 0.01), attribute({ type: 'money', unit: 'h' }), '$2.50/h', '2.5 美元/小时'],
    [{ ...number(2.211e9, 2.211e9, 1e6), currency: 'CNY' as const }, money, 'CN¥2.211 billion', '22.11 亿元人民币'],
    [number(900_000_000, 900_000_000, 1e6), attribute({ unit: 'person' }), '900 million', '9 亿'],
    [number(7e9), attribute({ unit: 'parameter' }), '7 billion parameters', '70 亿参数'],
    [number(1), attribute({ unit: 'chip' }), '1 chip', '1 片'],
    [number(11008), attribute(), '11,008', '11,008'],
    [number(3.8e25, 3.8e25, 1e24), attribute({ unit: 'FLOP' }), '3.8 × 10²⁵ FLOP', '3.8 × 10²⁵ FLOP'],
    [number(1450), attribute({ unit: 'year' }), '1,450 years', '1,450 年'],
    [number(1), attribute({ unit: 'year' }), '1 year', '1 年'],
    [number(350), attribute({ unit: 'word/minute' }), '350 words a minute', '350 词/分钟'],
    [number(5), attribute({ unit: 'chip year/interruption' }), '5 GPU-years between interruptions', '5 GPU·年/次中断'],
    [number(40, 40), attribute({ unit: 'percent' }), '40%', '40%'],
    [number(0), attribute({ unit: 'percent' }), '0%', '0%'],
  ])('%j prints as a person would say it', (amount, record, english, chinese) => {
    expect(both(amount, record)).toEqual([english, chinese]);
  });

  it('keep no more digits than the source wrote', () => {
    expect(formatNumber(number(989, 989, 1), attribute({ unit: 'TFLOPS' }), 'en')).toBe('989 TFLOPS');
    expect(formatNumber(number(989.4, 989.4, 0.1), attribute({ unit: 'TFLOPS' }), 'en')).toBe('989.4 TFLOPS');
  });
});

describe('figures', () => {
  const figure = (over: Parameters<typeof fact>[1], amount: Parameters<typeof fact>[0] = number(9e8, 9e8, 1e6)) =>
    toSeries(
      [fact(amount, over)],
      () => true,
      (id) => id,
    )[0]?.figures[0] as Figure;

  it('keep their bound', () => {
    const people = attribute({ unit: 'person' });
    expect(formatFigure(figure({ bound: 'at-least' }), people, 'en', String)).toBe('at least 900 million');
    expect(formatFigure(figure({ bound: 'about' }), people, 'zh', String)).toBe('约 9 亿');
  });

  it('that are no number say which of the four they are', () => {
    const said = (status: 'free' | 'unknown' | 'undisclosed' | 'not-applicable') =>
      formatFigure(figure({}, { type: 'status', status }), attribute(), 'en', String);
    expect(new Set([said('free'), said('unknown'), said('undisclosed'), said('not-applicable')]).size).toBe(4);
  });
});

describe('dates', () => {
  it.each([
    ['2024', '2024', '2024 年'],
    ['2024-H1', 'first half of 2024', '2024 年上半年'],
    ['2024-Q3', 'Q3 2024', '2024 年第 3 季度'],
    ['2024-07', 'July 2024', '2024 年 7 月'],
    ['2024-07-09', '9 July 2024', '2024 年 7 月 9 日'],
  ])('%s', (text, english, chinese) => {
    expect(formatWhen(when(text), 'en')).toBe(english);
    expect(formatWhen(when(text), 'zh')).toBe(chinese);
  });
});

describe('the dictionaries', () => {
  const keys = (value: unknown, path = ''): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => keys(inner, `${path}.${key}`))
      : [path];

  it('have the same keys, down to the last', () => {
    expect(keys(zh).sort()).toEqual(keys(en).sort());
  });

  it('have no empty string and no English left in the Chinese', () => {
    const text = JSON.stringify(zh);
    expect(text).not.toMatch(/""/);
    for (const [key, value] of Object.entries(zh)) {
      if (typeof value === 'string' && !['siteName', 'otherLanguage', 'otherLanguageTitle'].includes(key))
        expect(value, key).toMatch(/[\u4e00-\u9fff]/);
    }
  });
});

describe('worked-out numbers', () => {
  it('have no space between a Chinese magnitude word and the unit', () => {
    expect(plainNumber(272e6, 'zh')).toBe('2.72 亿');
    expect(withUnit(plainNumber(272e6, 'zh'), ' 词元/月')).toBe('2.72 亿词元/月');
    expect(withUnit(plainNumber(942, 'zh'), ' 词元/秒')).toBe('942 词元/秒');
    expect(plainUsd(1.11e6, 'zh')).toBe('111 万美元');
    expect(plainUsd(0.38, 'zh')).toBe('0.38 美元');
    expect(plainUsd(1.11e6, 'en')).toBe('$1.11M');
  });
});
