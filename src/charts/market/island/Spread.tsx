import { Drawn } from '../../kit/Drawn.tsx';
import { Select } from '../../kit/Select.tsx';
import { layoutSpread } from '../../spread/layout.ts';
import { SpreadView } from '../../spread/View.tsx';
import { comparedIn, spreadByYear } from '../compared.ts';
import { holderName } from '../say.ts';
import { readingsOf } from '../select.ts';
import { percent } from '../shares.ts';
import type { Explorer } from './explorer.ts';
import { Sources } from './Sources.tsx';

/** Whose share, and in which year. */
function Choice({ explorer: { data, estimates, view, words, go } }: { explorer: Explorer }) {
  const holders = data.holders.filter(({ id }) => readingsOf(data, estimates, id).length > 0);
  const years = spreadByYear(data, estimates, view.holder);
  return (
    <div class="tool-row needs-js">
      <Select
        label={words.holder}
        name="focus"
        value={view.holder}
        options={holders.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(focus) => go({ focus, year: undefined })}
      />
      <Select
        label={words.year}
        name="year"
        value={view.year}
        options={years.map(({ year, ways, low, high }) => ({
          value: year,
          label: `${year} · ${ways > 1 ? `${percent(low)}–${percent(high)}` : percent(high)}`,
        }))}
        onChange={(year) => go({ year })}
      />
    </div>
  );
}

/** How far publishers are apart in each year, as a table: it holds what the drawing shows one year of. */
function Years({ explorer: { data, estimates, view, words, lang } }: { explorer: Explorer }) {
  const years = spreadByYear(data, estimates, view.holder);
  return (
    <div class="table-scroll years-apart" tabIndex={0} role="region" aria-label={words.yearsTitle}>
      <table class="entity-table">
        <caption>{`${words.yearsTitle}${lang === 'zh' ? '：' : ': '}${holderName(data, view.holder)}`}</caption>
        <thead>
          <tr>
            {words.years.map((head, index) => (
              <th scope="col" class={index > 0 ? 'number' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, ways, low, high }) => (
            <tr>
              <th scope="row">{year}</th>
              <td class="number">{ways}</td>
              <td class="number">{percent(low)}</td>
              <td class="number">{percent(high)}</td>
              <td class="number">{Number((high - low).toFixed(1))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What publishers say of one name in one year, beside what each counts. */
export function Spread({ explorer }: { explorer: Explorer }) {
  const { data, estimates, view, words, lang } = explorer;
  const compared = comparedIn(data, estimates, view, lang);
  if (!compared) return null;
  const { readings, low, high } = compared;
  const name = holderName(data, view.holder);
  const title =
    readings.length > 1
      ? words.spreadTitle(name, view.year, percent(low), percent(high))
      : words.spreadOne(name, view.year, readings[0]?.share[3] ?? '');
  return (
    <section class="section" id="spread">
      <Drawn
        title={title}
        subtitle={words.spreadHow}
        draw={(width) => <SpreadView scene={layoutSpread(compared.data, width)} label={title} />}
        summary={words.spreadSummary(readings.length, String(Number((high - low).toFixed(1))))}
        still={words.still}
        table={{
          head: [words.publisher, words.counts, name, words.table[4] ?? ''],
          rows: compared.data.rows.map((row, index) => [
            row.name,
            row.counts,
            row.short,
            <Sources estimate={readings[index]?.estimate ?? { sources: [] }} lang={lang} />,
          ]),
        }}
        caption={words.figures}
      >
        <Choice explorer={explorer} />
      </Drawn>
      <Years explorer={explorer} />
    </section>
  );
}
