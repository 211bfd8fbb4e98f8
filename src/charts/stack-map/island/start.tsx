import { render } from 'preact';
import type { MapData } from '../data.ts';
import { App } from './App.tsx';

/** Wakes the drawn map: the same picture, drawn again by what can change it. */
export async function start(root: HTMLElement, url: string, lang: string): Promise<void> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  const data = (await response.json()) as MapData;
  const room = root.querySelector('.map')?.getBoundingClientRect().width ?? root.clientWidth;
  const focused = document.activeElement?.getAttribute('data-id');
  root.replaceChildren();
  render(<App data={data} lang={lang} room={room} />, root);
  root.dataset['awake'] = '';
  if (focused) root.querySelector<SVGAElement>(`a[data-id="${CSS.escape(focused)}"]`)?.focus();
}
