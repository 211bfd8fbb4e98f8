import type { Lang } from './languages.ts';

interface UnitWord {
  one: string;
  many: string;
  zh: string;
}

const word = (many: string, zh: string, one = many): UnitWord => ({ one, many, zh });

/** How units are printed that are not their own symbol. An empty word: the attribute's label says what is counted. */
const WORDS: Record<string, UnitWord> = {
  percent: word('%', '%'),
  person: word('', ''),
  message: word('', ''),
  visit: word('', ''),
  download: word('', ''),
  star: word('', ''),
  commit: word('', ''),
  interruption: word('', ''),
  token: word(' tokens', '词元', ' token'),
  'token/s': word(' tokens/s', '词元/秒'),
  'token/month': word(' tokens a month', '词元/月'),
  parameter: word(' parameters', '参数'),
  chip: word(' chips', '片', ' chip'),
  H100e: word(' H100-equivalents', ' H100 当量'),
  GPUh: word(' GPU-hours', ' GPU 小时'),
  s: word(' seconds', '秒', ' second'),
  minute: word(' minutes', '分钟', ' minute'),
  h: word(' hours', '小时', ' hour'),
  day: word(' days', '天', ' day'),
  week: word(' weeks', '周', ' week'),
  month: word(' months', '个月', ' month'),
  year: word(' years', '年', ' year'),
  'word/minute': word(' words a minute', '词/分钟'),
  'word/token': word(' words a token', '词/词元'),
  'day/interruption': word(' days between interruptions', '天/次中断'),
  'h/interruption': word(' hours between interruptions', '小时/次中断'),
  'chip year/interruption': word(' GPU-years between interruptions', ' GPU·年/次中断'),
  'token/parameter': word(' tokens a parameter', ' 词元/参数'),
  'Gb/s': word(' Gbit/s', ' Gbit/s'),
};

/**
 * What follows a number, its leading space included: ` GB`, `%`, ` tokens`.
 * @param afterWord In Chinese no space parts a unit from a magnitude word: 70 亿参数.
 */
export function unitAfter(unit: string | undefined, lang: Lang, isOne: boolean, afterWord = false): string {
  if (!unit) return '';
  const words = WORDS[unit];
  if (!words) return ` ${unit}`;
  if (lang === 'en') return isOne ? words.one : words.many;
  return words.zh && !afterWord && !/^[\s%]/.test(words.zh) ? ` ${words.zh}` : words.zh;
}

/** What a price is per, as it follows a slash. */
export function perWord(per: string, lang: Lang): string {
  const words: Record<string, Record<Lang, string>> = {
    h: { en: 'h', zh: '小时' },
    day: { en: 'day', zh: '天' },
    month: { en: 'month', zh: '月' },
    year: { en: 'year', zh: '年' },
    Mtoken: { en: 'M tokens', zh: '百万词元' },
  };
  return words[per]?.[lang] ?? per;
}
