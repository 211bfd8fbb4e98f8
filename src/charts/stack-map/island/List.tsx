import type { JSX } from 'preact';
import type { Go } from '../../kit/use-url.ts';
import type { MapData } from '../data.ts';
import type { BoxData } from '../scene.ts';

/** The same things in the same order, as lists. */
export function List({ data, boxes, go }: { data: MapData; boxes: readonly BoxData[]; go: Go }): JSX.Element {
  const { words } = data;
  return (
    <div class="map-as-list">
      {boxes.map((box) => (
        <section>
          <h2>{box.label}</h2>
          <p class="soft">{box.note}</p>
          <ul>
            {box.tiles.map(({ id, name, kind, href, open, size }) => (
              <li>
                <a
                  href={href}
                  data-id={id}
                  onClick={(event) => {
                    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                    event.preventDefault();
                    go({ focus: id, to: undefined });
                  }}
                >
                  {name}
                </a>
                <span class="soft">
                  {[kind, open && words[open === 'open' ? 'legendOpen' : 'legendClosed']].filter(Boolean).join(' · ')}
                </span>
                {size && <b>{size.said}</b>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
