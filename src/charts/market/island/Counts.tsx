import { shapePath } from '../../kit/marks.ts';
import { metricName, publisherName, shapeOf } from '../say.ts';
import type { Explorer } from './explorer.ts';

/** What each series counts, in plain words. */
export function Counts({ explorer }: { explorer: Explorer }) {
  const { data, estimates, words, lang } = explorer;
  const comma = lang === 'zh' ? '，' : ', ';
  const colon = lang === 'zh' ? '：' : ': ';
  return (
    <section class="section" id="counts">
      <h2>{words.countsTitle}</h2>
      <dl class="counts-list">
        {data.series.map((series, index) => {
          const own = estimates.filter((one) => one.series === index).sort((a, b) => (a.to < b.to ? -1 : 1));
          const [first, last] = [own[0], own.at(-1)];
          if (!first || !last) return null;
          return (
            <>
              <dt>
                <svg viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">
                  <path d={shapePath(shapeOf(series.metric))} />
                </svg>
                {`${publisherName(data, series)}${comma}${metricName(data, series)}`}
                <small>{words.estimatesOf(own.length, first.period, last.period)}</small>
              </dt>
              <dd>
                <p>{series.counts}</p>
                {series.method && <p class="soft">{`${words.method}${colon}${series.method}`}</p>}
                {series.others && <p class="soft">{`${words.othersAre}${colon}${series.others}`}</p>}
                {series.multipleChoice && <p class="soft">{words.multipleChoice}</p>}
              </dd>
            </>
          );
        })}
      </dl>
    </section>
  );
}
