import type { JSX } from 'preact';
import type { MapData } from '../data.ts';
import type { MapView } from '../view.ts';

/** How the tiles are to be read. */
export function Legend({ data, view, hasFailed }: { data: MapData; view: MapView; hasFailed: boolean }): JSX.Element {
  const { words } = data;
  const size = data.sizes.find(({ id }) => id === view.size);
  return (
    <p class="map-legend">
      {(['open', 'closed'] as const).map((open) => (
        <span>
          <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
            <circle class={`open-mark is-${open}`} cx="5" cy="5" r="3.5" />
          </svg>
          {words[open === 'open' ? 'legendOpen' : 'legendClosed']}
        </span>
      ))}
      <span>{words['legendCountry']}</span>
      {size && (
        <span>
          {words['scale']} {size.label}: {size.note}.
        </span>
      )}
      {hasFailed && <span>{words['failed']}</span>}
      <span class="map-keys">{words['keys']}</span>
    </p>
  );
}
