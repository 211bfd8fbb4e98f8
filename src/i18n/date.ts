import type { When } from '../schema/when.ts';
import type { Lang } from './languages.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A date in words, at its own precision: `18 July 2023`, `July 2023`, `Q3 2024`, `2024`. */
export function formatWhen(when: When, lang: Lang): string {
  const [year = '', month = '', day = ''] = when.start.split('-');
  const m = Number(month);
  if (lang === 'zh') {
    switch (when.precision) {
      case 'day':
        return `${year} 年 ${m} 月 ${Number(day)} 日`;
      case 'month':
        return `${year} 年 ${m} 月`;
      case 'quarter':
        return `${year} 年第 ${Math.ceil(m / 3)} 季度`;
      case 'half':
        return `${year} 年${m < 7 ? '上' : '下'}半年`;
      case 'year':
        return `${year} 年`;
    }
  }
  switch (when.precision) {
    case 'day':
      return `${Number(day)} ${MONTHS[m - 1]} ${year}`;
    case 'month':
      return `${MONTHS[m - 1]} ${year}`;
    case 'quarter':
      return `Q${Math.ceil(m / 3)} ${year}`;
    case 'half':
      return `${m < 7 ? 'first' : 'second'} half of ${year}`;
    case 'year':
      return year;
  }
}

/** An ISO day in words. */
export function formatDay(day: string, lang: Lang): string {
  return formatWhen({ text: day, precision: 'day', start: day, end: day }, lang);
}
