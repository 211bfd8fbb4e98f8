import { useMemo } from 'preact/hooks';
import type { Lang } from '../../../i18n/languages.ts';
import type { MarketWords } from '../../../i18n/market-words.ts';
import { useUrl } from '../../kit/use-url.ts';
import { wakeWith } from '../../kit/wake.tsx';
import type { MarketData } from '../data.ts';
import { resolveMarket } from '../select.ts';
import { App } from './App.tsx';
import { explorerOf } from './explorer.ts';

/** Words of one language alone: a reader needs no other. */
async function wordsIn(lang: Lang): Promise<MarketWords> {
  if (lang === 'zh') return (await import('../../../i18n/market/zh.ts')).zh;
  return (await import('../../../i18n/market/en.ts')).en;
}

function Awake({ data, words, lang }: { data: MarketData; words: MarketWords; lang: Lang }) {
  const { state, go } = useUrl();
  const view = useMemo(() => resolveMarket(state, data), [state, data]);
  return <App explorer={explorerOf(data, view, words, lang, go)} />;
}

/** Wakes a market: the same page, drawn again by what can change it. */
export const start = wakeWith(Awake, wordsIn);
