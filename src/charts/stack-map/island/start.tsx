import { render } from 'preact';
import type { Lang } from '../../../i18n/languages.ts';
import type { MapData } from '../data.ts';
import { App } from './App.tsx';

/** Wakes the drawn map: the same picture, drawn again by what can change it. */
export async function start(root: HTMLElement, url: string, lang: Lang): Promise<void> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  const data = (await response.json()) as MapData;
  const room = root.querySelector('.map')?.getBoundingClientRect().width ?? root.clientWidth;
  const focused = document.activeElement?.getAttribute('data-id');
  root.replaceChildren();
  render(<App data={data} lang={lang} room={room} />, root);
  root.dataset['awake'] = '';
  // Who asks for a thing by address wants to see it.
  root.querySelector('.tile.is-focus')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (focused) root.querySelector<SVGAElement>(`a[data-id="${CSS.escape(focused)}"]`)?.focus();
}
