/** Where JSON stops being JSON. Lines and columns count from 1. */
export interface Break {
  line: number;
  column: number;
  /** The keys that lead there. */
  path: (string | number)[];
  /** Whether the text ends too early; else something stands there that may not. */
  isCutOff: boolean;
}

interface Level {
  kind: 'object' | 'array';
  /** The key or place that is being read; empty between two. */
  step: string | number;
}

/** What may come next. `first` is right behind an opening bracket, where the closing one may follow. */
type Want = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'comma' | 'end';

const STRING = /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y;
const SPACE = /[ \t\r\n]*/y;

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

/** Walks through JSON token by token, up to the first that may not stand where it does. */
class Walk {
  at = 0;
  readonly levels: Level[] = [];
  #want: Want = 'value';
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Takes the next token; whether it could. */
  step(): boolean {
    this.at += matchAt(SPACE, this.#text, this.at)?.length ?? 0;
    const char = this.#text[this.at];
    if (char === undefined) return false;
    if (this.#want === 'value' || this.#want === 'first value') return this.#value(char);
    if (this.#want === 'key' || this.#want === 'first key') return this.#key(char);
    if (this.#want === 'colon') return char === ':' && this.#take(1, 'value');
    return this.#want === 'comma' && this.#afterValue(char);
  }

  #take(length: number, want: Want): true {
    this.at += length;
    this.#want = want;
    return true;
  }

  #open(kind: Level['kind']): true {
    this.levels.push({ kind, step: kind === 'array' ? 0 : '' });
    return this.#take(1, kind === 'array' ? 'first value' : 'first key');
  }

  #close(): true {
    this.levels.pop();
    return this.#take(1, this.levels.length > 0 ? 'comma' : 'end');
  }

  #value(char: string): boolean {
    if (char === '{' || char === '[') return this.#open(char === '{' ? 'object' : 'array');
    if (char === ']' && this.#want === 'first value') return this.#close();
    const scalar = matchAt(char === '"' ? STRING : SCALAR, this.#text, this.at);
    return scalar !== undefined && this.#take(scalar.length, this.levels.length > 0 ? 'comma' : 'end');
  }

  #key(char: string): boolean {
    if (char === '}' && this.#want === 'first key') return this.#close();
    const level = this.levels.at(-1);
    const key = char === '"' ? matchAt(STRING, this.#text, this.at) : undefined;
    if (key === undefined || !level) return false;
    level.step = JSON.parse(key) as string;
    return this.#take(key.length, 'colon');
  }

  #afterValue(char: string): boolean {
    const level = this.levels.at(-1);
    if (!level || char === (level.kind === 'array' ? ']' : '}')) return level !== undefined && this.#close();
    if (char !== ',') return false;
    level.step = typeof level.step === 'number' ? level.step + 1 : '';
    return this.#take(1, level.kind === 'array' ? 'value' : 'key');
  }
}

/** Finds where a text that `JSON.parse` refuses goes wrong: the engine itself gives no place for a text cut short. */
export function breakOf(text: string): Break {
  const walk = new Walk(text);
  while (walk.step());
  const before = text.slice(0, walk.at).split('\n');
  const rest = text.slice(walk.at);
  // A string or a word that runs into the end of the text is cut off, and not wrong in itself.
  const isCutOff = rest === '' || /^"(?:[^"\\\n]|\\.)*\\?$/.test(rest) || /^[\w.+-]+$/.test(rest);
  return {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    path: walk.levels.map(({ step }) => step).filter((step) => step !== ''),
    isCutOff,
  };
}
