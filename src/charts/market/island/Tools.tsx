import { Select } from '../../kit/Select.tsx';
import { TimeBar } from '../../kit/TimeBar.tsx';
import { FIRST_DAY } from '../select.ts';
import type { Explorer } from './explorer.ts';

/** Whose estimates, of what, and as of when. */
export function Tools({ explorer }: { explorer: Explorer }) {
  const { data, view, lang, words, go } = explorer;
  const { publishers, metrics, today } = data;
  const { asOf, play, pause, now } = words;
  return (
    <div class="needs-js market-tools">
      <div class="tool-row">
        <Select
          label={words.publisher}
          name="publisher"
          value={view.publisher ?? ''}
          options={[
            { value: '', label: words.allPublishers },
            ...publishers.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(publisher) => go({ publisher: publisher || undefined })}
        />
        <Select
          label={words.metric}
          name="metric"
          value={view.metric ?? ''}
          options={[
            { value: '', label: words.allMetrics },
            ...metrics.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(metric) => go({ metric: metric || undefined })}
        />
      </div>
      <TimeBar words={{ asOf, play, pause, now }} first={FIRST_DAY} today={today} day={view.day} lang={lang} go={go} />
    </div>
  );
}
