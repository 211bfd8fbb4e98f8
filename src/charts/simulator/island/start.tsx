import { render } from 'preact';
import type { Lang } from '../../../i18n/languages.ts';
import type { SimulatorData } from '../data.ts';
import { App, Head } from './App.tsx';
import { useSimulator } from './use-simulator.ts';

function Awake({ data, lang, isSmall }: { data: SimulatorData; lang: Lang; isSmall: boolean }) {
  const sim = useSimulator(data, lang);
  return isSmall ? <Head sim={sim} /> : <App sim={sim} />;
}

/** Wakes the drawn case: the same page, drawn again by what can change it. */
export async function start(root: HTMLElement, url: string, lang: Lang): Promise<void> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  const data = (await response.json()) as SimulatorData;
  root.replaceChildren();
  render(<Awake data={data} lang={lang} isSmall={root.dataset['small'] !== undefined} />, root);
  root.dataset['awake'] = '';
}
