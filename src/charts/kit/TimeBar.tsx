import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatDay } from '../../i18n/date.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { Go } from './use-url.ts';

/** A month takes so long to play, ms. */
const MONTH_MS = 450;

const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** A month counted from the year nought, as the URL writes it. */
function printMonth(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

interface Props {
  /** What its parts are called: `play`, `pause`, `asOf`, `now`. */
  words: Record<string, string>;
  /** The days (ISO) between which it runs, and the one that is shown. */
  first: string;
  today: string;
  day: string;
  lang: Lang;
  go: Go;
}

/** The day as of which a view speaks: a slider by months, and a calm way to play it. */
export function TimeBar({ words, first, today, day, lang, go }: Props): JSX.Element {
  const [isPlaying, setPlaying] = useState(false);
  const last = monthOf(today);
  const month = monthOf(day);
  const show = (to: number, isStep = false) => go({ asOf: to >= last ? undefined : printMonth(to) }, isStep);
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(() => {
      if (month + 1 >= last) setPlaying(false);
      show(month + 1);
    }, MONTH_MS);
    return () => clearTimeout(timer);
  });
  const said = formatDay(day, lang);
  return (
    <div class="time-bar">
      <button
        type="button"
        class="plain-button"
        onClick={() => {
          if (!isPlaying && month >= last) show(monthOf(first));
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
          min={monthOf(first)}
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
      <output class="time-day">{said}</output>
      <button type="button" class="plain-button" disabled={day === today} onClick={() => show(last, true)}>
        {words['now']}
      </button>
    </div>
  );
}
