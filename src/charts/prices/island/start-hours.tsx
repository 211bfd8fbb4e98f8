import { useMemo } from 'preact/hooks';
import { useUrl } from '../../kit/use-url.ts';
import { wakeWith } from '../../kit/wake.tsx';
import type { HoursData } from '../data.ts';
import { resolveHours } from '../hours-view.ts';
import type { Told } from '../say.ts';
import { HoursApp } from './HoursApp.tsx';
import { wordsIn } from './words.ts';

function Awake({ data, words, lang }: { data: HoursData } & Told) {
  const { state, go } = useUrl();
  const view = useMemo(() => resolveHours(state, data), [state, data]);
  return <HoursApp hours={{ data, view, words, lang, go }} />;
}

/** Wakes the page of GPU-hour prices. */
export const start = wakeWith(Awake, wordsIn);
