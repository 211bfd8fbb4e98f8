import type { ComponentType } from 'preact';
import type { Lang } from '../../../i18n/languages.ts';
import type { Start } from '../../kit/sleeper.ts';
import { wakeWith } from '../../kit/wake.tsx';
import type { ExplorableData } from '../data.ts';
import type { Explorer } from './explorer.ts';
import { useExplorer } from './use-explorer.ts';

// biome-ignore lint/suspicious/noExplicitAny: each explorable knows the types of its own values and words
export type ExplorableApp = ComponentType<{ explorer: Explorer<any, any, any> }>;

/** How an explorable wakes; its words come with its data. */
export function startWith(App: ExplorableApp): Start {
  const Awake = ({ data, lang }: { data: ExplorableData; lang: Lang }) => <App explorer={useExplorer(data, lang)} />;
  return wakeWith(Awake, async () => undefined);
}
