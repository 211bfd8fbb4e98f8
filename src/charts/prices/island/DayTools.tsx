import type { ComponentChildren } from 'preact';
import type { Lang } from '../../../i18n/languages.ts';
import type { PriceWords } from '../../../i18n/price-words.ts';
import { TimeBar } from '../../kit/TimeBar.tsx';
import type { Go } from '../../kit/use-url.ts';

interface Props {
  words: PriceWords;
  /** The earliest day that can be chosen, and the latest. */
  first: string;
  today: string;
  day: string;
  lang: Lang;
  go: Go;
  children: ComponentChildren;
}

/** What a table of prices is narrowed by, and its day: typed, or slid to. */
export function DayTools({ words, first, today, day, lang, go, children }: Props) {
  const { asOf, play, pause, now } = words;
  return (
    <div class="needs-js price-tools">
      <div class="tool-row">
        {children}
        <label class="tool">
          <span>{words.day}</span>
          <input
            class="field"
            type="date"
            name="day"
            min={first}
            max={today}
            value={day}
            onChange={({ currentTarget }) => go({ asOf: currentTarget.value || undefined })}
          />
        </label>
      </div>
      <TimeBar words={{ asOf, play, pause, now }} first={first} today={today} day={day} lang={lang} go={go} />
    </div>
  );
}
