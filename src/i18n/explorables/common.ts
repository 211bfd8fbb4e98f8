import type { Lang } from '../languages.ts';

/** Words that all explorables share. */
export interface CommonWords {
  reset: string;
  table: string;
  still: string;
  /** Before the published values of a field. */
  published: string;
  /** A value that is none of them. */
  other: string;
  colon: string;
  comma: string;
  open: string;
  close: string;
  /** Ends a sentence. */
  end: string;
  /** Between two sentences. */
  stop: string;
}

export const commonWords: Record<Lang, CommonWords> = {
  en: {
    reset: 'Back to how it was',
    table: 'The figures',
    still: 'Point at a mark, or move through them with the arrow keys.',
    published: 'Published figures',
    other: 'a value of your own',
    colon: ': ',
    comma: ', ',
    open: ' (',
    close: ')',
    end: '. ',
    stop: ' ',
  },
  zh: {
    reset: '恢复初始值',
    table: '数据表',
    still: '指向图形，或用方向键逐个查看。',
    published: '已公布的数字',
    other: '自定',
    colon: '：',
    comma: '，',
    open: '（',
    close: '）',
    end: '。',
    stop: '',
  },
};
