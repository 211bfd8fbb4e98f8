import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatDay } from '../../../i18n/date.ts';
import type { Lang } from '../../../i18n/languages.ts';
import type { MapData } from '../data.ts';
import { FIRST_DAY, type MapView } from '../view.ts';
import type { Go } from './use-view.ts';

/** A month of the map's time takes so long to play, ms. */
const MONTH_MS = 450;

const FIRST_YEAR = Number(FIRST_DAY.slice(0, 4));
const monthOf = (day: string) => (Number(day.slice(0, 4)) - FIRST_YEAR) * 12 + Number(day.slice(5, 7)) - 1;

/** The month at a number of months from the first one, as the URL writes it. */
function printMonth(month: number): string {
  return `${FIRST_YEAR + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

interface Props {
  data: MapData;
  view: MapView;
  lang: Lang;
  go: Go;
}

/** The day as of which the map speaks: a slider by months, and a calm way to play it. */
export function TimeBar({ data, view, lang, go }: Props): JSX.Element {
  const [isPlaying, setPlaying] = useState(false);
  const last = monthOf(data.today);
  const month = monthOf(view.day);
  const { words } = data;
  const show = (to: number, isStep = false) => go({ asOf: to >= last ? undefined : printMonth(to) }, isStep);
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(() => {
      if (month + 1 >= last) setPlaying(false);
      show(month + 1);
    }, MONTH_MS);
    return () => clearTimeout(timer);
  });
  const said = formatDay(view.day, lang);
  return (
    <div class="map-time">
      <button
        type="button"
        class="plain-button"
        onClick={() => {
          if (!isPlaying && month >= last) show(0);
          setPlaying(!isPlaying);
        }}
      >
        {isPlaying ? words['pause'] : words['play']}
      </button>
      <label>
        <span class="visually-hidden">{words['asOf']}</span>
        <input
          type="range"
          name="asOf"
          min={0}
          max={last}
          step={1}
          value={month}
          aria-valuetext={said}
          onInput={(event) => {
            setPlaying(false);
            show(Number(event.currentTarget.value));
          }}
        />
      </label>
      <output class="map-day">{said}</output>
      <button type="button" class="plain-button" disabled={view.day === data.today} onClick={() => show(last, true)}>
        {words['now']}
      </button>
    </div>
  );
}
