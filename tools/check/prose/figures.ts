/**
 * Finds bare figures: numbers with a unit, a currency, a per cent sign, a multiplier or a magnitude that stand in prose
 * instead of in a `<Fact>`. Years, dates, counts without a unit and names that hold digits are not figures.
 */
export interface BareFigure {
  index: number;
  text: string;
}

const NUMBER = String.raw`\d(?:[\d.,]*\d)?`;
const WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred';
const MAGNITUDES = 'hundred|thousand|million|billion|trillion|quadrillion';
const CURRENCIES = 'dollars?|euros?|yuan|renminbi|cents?|USD|CNY|RMB|EUR';
const UNITS = [
  '[KMGTPE]i?B(?:/s)?',
  '[kMGT]?W(?:h)?',
  '[KMGTP]?[Bb]it(?:/s)?|[GT]bps',
  '(?:exa|peta|tera|giga)?(?:FLOPS?|flops?)|[TPE](?:FLOPS?|OPS)',
  '[MG]Hz',
  'nm|ms',
  'hours?|minutes?|seconds?|days?|weeks?|months?|years?',
  'tokens?|parameters?|GPUs?|TPUs?|chips?|cores?|nodes?|users?|subscribers?|people|employees|customers|requests?|messages?|visits?|downloads?',
  'times|fold|percentage points?|basis points?',
].join('|');
const ZH_DIGITS = '[一二两三四五六七八九十百千几数]';

const PATTERNS = [
  String.raw`(?:US|CN|HK)?[$€£¥]\s?${NUMBER}`,
  String.raw`\b(?:USD|CNY|RMB|EUR)\s?${NUMBER}`,
  String.raw`\b${NUMBER}\s?(?:%|‰|％|per ?cent\b|percent\b)`,
  String.raw`\b${NUMBER}[\s-]?(?:${MAGNITUDES}|bn|${CURRENCIES})\b`,
  String.raw`\b(?:${WORDS})(?:[\s-](?:${WORDS}))*[\s-](?:thousand|million|billion|trillion|per ?cent|${CURRENCIES})\b`,
  String.raw`\b${NUMBER}[\s-]?(?:${UNITS})\b`,
  String.raw`\b${NUMBER}\s?[x×](?![\w])`,
  String.raw`${NUMBER}\s?(?:万|亿|兆|元|美元|欧元|倍|成|个百分点|小时|分钟|秒|天|周|个月|人|张|块|枚|个(?:词元|参数|用户))`,
  String.raw`(?<!\d)\d{1,3}\s?年(?!代)`,
  `${ZH_DIGITS}+(?:万|亿)(?:[元美人个张块枚]|多)?`,
  `${ZH_DIGITS}+(?:倍|成(?=[的以左，。；]|$)|美元|欧元)`,
].map((source) => new RegExp(source, source.includes(WORDS) ? 'gi' : 'g'));

/** The first bare figure at each place, in reading order. */
export function bareFigures(text: string): BareFigure[] {
  const found = PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ index: match.index, text: match[0] })),
  ).sort((a, b) => a.index - b.index || b.text.length - a.text.length);
  let end = -1;
  return found.filter((figure) => {
    const fresh = figure.index >= end;
    if (fresh) end = figure.index + figure.text.length;
    return fresh;
  });
}

/** Blanks out names that look like figures (`A100 80GB`), so that only the rest is searched. */
export function withoutNames(text: string, names: readonly string[]): string {
  let rest = text;
  for (const name of names) rest = rest.replaceAll(name, ' '.repeat(name.length));
  return rest;
}

/** The names among `all` that hold something like a figure, longest first. */
export function namesLikeFigures(all: Iterable<string>): string[] {
  return [...new Set(all)].filter((name) => bareFigures(name).length > 0).sort((a, b) => b.length - a.length);
}
