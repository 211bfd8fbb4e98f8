import { useMemo } from 'preact/hooks';
import { useUrl } from '../../kit/use-url.ts';
import { wakeWith } from '../../kit/wake.tsx';
import type { TokensData } from '../data.ts';
import type { Told } from '../say.ts';
import { resolveTokens } from '../view.ts';
import { TokensApp } from './TokensApp.tsx';
import { wordsIn } from './words.ts';

function Awake({ data, words, lang }: { data: TokensData } & Told) {
  const { state, go } = useUrl();
  const view = useMemo(() => resolveTokens(state, data), [state, data]);
  return <TokensApp tokens={{ data, view, words, lang, go }} />;
}

/** Wakes the page of token prices. */
export const start = wakeWith(Awake, wordsIn);
