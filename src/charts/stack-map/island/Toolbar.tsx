import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { fillIn } from '../../../i18n/fill-in.ts';
import { type Option, Select } from '../../kit/Select.tsx';
import type { Go } from '../../kit/use-url.ts';
import { FILTER_NAMES, type FilterName, shownIn } from '../boxes.ts';
import type { MapData } from '../data.ts';
import type { MapView } from '../view.ts';

interface Props {
  data: MapData;
  view: MapView;
  go: Go;
}

/** The values that a filter can still take: those that would leave something to see. */
function optionsOf(name: Exclude<FilterName, 'q'>, { data, view }: Props): Option[] {
  const { words } = data;
  const present = new Set(
    shownIn(data, view, name).flatMap((entity) => (name === 'has' ? entity.has : (entity[name] ?? []))),
  );
  const labels: Record<typeof name, Record<string, string>> = {
    layer: data.layers,
    kind: data.kinds,
    open: { open: words['openOpen'] ?? '', closed: words['openClosed'] ?? '' },
    country: data.countries,
    has: Object.fromEntries(data.sizes.map(({ id, label }) => [id, label])),
  };
  return Object.entries(labels[name]).flatMap(([value, label]) => (present.has(value) ? [{ value, label }] : []));
}

const SELECTS = ['layer', 'kind', 'open', 'country', 'has'] as const;

/** How many filters are set. */
export function filtersSet(view: MapView): number {
  return FILTER_NAMES.filter((name) => view[name] !== undefined).length;
}

function Filters(props: Props): JSX.Element {
  const { data, view, go } = props;
  const { words } = data;
  const change = (name: FilterName, value: string) =>
    go({ [name]: name === 'open' ? (value === '' ? undefined : value === 'open') : value || undefined }, name !== 'q');
  // Closed, they are not there: what their menus may offer would be worked out at every step.
  const [isOpen, setOpen] = useState(filtersSet(view) > 0);
  return (
    <details class="map-filters" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {words['filters']}
        {filtersSet(view) > 0 && ` (${filtersSet(view)})`}
      </summary>
      {isOpen && (
        <div class="map-tools-row">
          <label class="tool">
            <span>{words['q']}</span>
            <input
              class="field"
              type="search"
              name="q"
              autocomplete="off"
              value={view.q ?? ''}
              onInput={(event) => change('q', event.currentTarget.value)}
            />
          </label>
          {SELECTS.map((name) => (
            <Select
              label={words[name]}
              name={name}
              value={view[name] ?? ''}
              options={[{ value: '', label: words['any'] ?? '' }, ...optionsOf(name, props)]}
              onChange={(value) => change(name, value)}
            />
          ))}
          <button
            type="button"
            class="plain-button"
            disabled={filtersSet(view) === 0}
            onClick={() => go(Object.fromEntries(FILTER_NAMES.map((name) => [name, undefined])))}
          >
            {words['clear']}
          </button>
        </div>
      )}
    </details>
  );
}

/** What the reader may change about the map: its boxes, its sizes, its form, and what is on it. */
export function Toolbar(props: Props): JSX.Element {
  const { data, view, go } = props;
  const { words, readings, sizes } = data;
  const shown = shownIn(data, view).length;
  const first = readings[0]?.id;
  return (
    <form class="map-tools" onSubmit={(event) => event.preventDefault()}>
      <div class="map-tools-row">
        <fieldset class="tool choice">
          <legend>{words['reading']}</legend>
          {readings.map(({ id, label, note }) => (
            <label title={note}>
              <input
                type="radio"
                name="reading"
                value={id}
                checked={view.reading === id}
                onChange={() => go({ reading: id === first ? undefined : id, box: undefined })}
              />
              <span>{label}</span>
            </label>
          ))}
        </fieldset>
        <Select
          label={words['size']}
          name="size"
          value={view.size ?? ''}
          options={[
            { value: '', label: words['equal'] ?? '' },
            ...sizes.map(({ id, label }) => ({ value: id, label })),
          ]}
          onChange={(value) => go({ size: value || undefined })}
        />
        <button type="button" class="plain-button" onClick={() => go({ view: view.list ? undefined : 'list' })}>
          {view.list ? words['map'] : words['list']}
        </button>
        <button type="button" class="plain-button" onClick={() => go({ kiosk: true })}>
          {words['kiosk']}
        </button>
        <output class="map-count" aria-live="polite">
          {shown === 0 ? words['nothing'] : fillIn(words['shown'], { n: shown, all: data.entities.length })}
        </output>
      </div>
      <Filters {...props} />
    </form>
  );
}
