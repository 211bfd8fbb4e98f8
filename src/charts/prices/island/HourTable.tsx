import { formatDay } from '../../../i18n/date.ts';
import { routes } from '../../../schema/routes.ts';
import { href } from '../../../site/links.ts';
import { bySight, type HourRow, hourRows } from '../hour-rows.ts';
import { apartBy } from '../rents.ts';
import { SinceCells } from '../SinceCells.tsx';
import { sayAmount } from '../say.ts';
import type { Hours } from './hours.ts';
import { SortTable } from './SortTable.tsx';
import { SourceCell } from './SourceCell.tsx';

function Row({ row: { rent, period, unseen }, hours }: { row: HourRow; hours: Hours }) {
  const { data, view, words, lang } = hours;
  const seller = data.sellers[rent.seller];
  const { low, high } = period;
  const say = (amount: number) => sayAmount(amount, rent.currency, lang);
  const set = [
    ...apartBy(data, rent, view.accelerator, words.formUnstated),
    ...(period.isDisputed ? [words.disputed] : []),
    ...(period.isLow ? [words.low] : []),
  ];
  return (
    <tr>
      <th scope="row">
        <a href={href(routes.entity(seller?.layer ?? 'cloud', rent.seller), lang)}>{seller?.name ?? rent.seller}</a>
        {set.length > 0 && <small>{set.join(lang === 'zh' ? '，' : ', ')}</small>}
      </th>
      <td>{data.terms[rent.terms] ?? rent.terms}</td>
      <td class="number">{high === 0 ? words.free : low === high ? say(low) : `${say(low)}–${say(high)}`}</td>
      <SinceCells period={period} unseen={unseen} freshFor={data.freshFor} words={words} lang={lang} />
      <SourceCell ids={period.sources} sources={data.sources} lang={lang} note={period.note} />
    </tr>
  );
}

const COLUMNS = ['seller', 'terms', 'price', 'since', 'seen'] as const;

function Rows({ rows, hours, label }: { rows: readonly HourRow[]; hours: Hours; label: string }) {
  const { view, words, go } = hours;
  return (
    <SortTable label={label} columns={COLUMNS} words={words} sort={view.sort} go={go}>
      {rows.map((row) => (
        <Row row={row} hours={hours} />
      ))}
    </SortTable>
  );
}

/** The prices of one accelerator in force on the day, and apart from them those that nobody has seen for long. */
export function HourTable({ hours }: { hours: Hours }) {
  const { data, view, words, lang } = hours;
  const { seen, forgotten } = bySight(hourRows(data, view));
  const name = data.accelerators[view.accelerator]?.name ?? '';
  const title = `${name}${lang === 'zh' ? '：' : ': '}${words.count(seen.length, formatDay(view.day, lang))}`;
  return (
    <section id="prices">
      <h2 aria-live="polite">{title}</h2>
      {seen.length === 0 ? <p>{words.none}</p> : <Rows rows={seen} hours={hours} label={title} />}
      {forgotten.length > 0 && (
        <details class="figure-data" open={seen.length === 0}>
          <summary>{words.forgotten(forgotten.length)}</summary>
          <Rows rows={forgotten} hours={hours} label={words.forgotten(forgotten.length)} />
        </details>
      )}
    </section>
  );
}
