import { formatDay } from '../../../i18n/date.ts';
import type { Currency } from '../../../schema/currency.ts';
import { routes } from '../../../schema/routes.ts';
import { href } from '../../../site/links.ts';
import { SinceCells } from '../SinceCells.tsx';
import { sayAmount, sayWorked } from '../say.ts';
import { type TokenRow, tokenRows } from '../token-rows.ts';
import { SortTable } from './SortTable.tsx';
import { SourceCell } from './SourceCell.tsx';
import type { Tokens } from './tokens.ts';

function Amount({
  amount,
  row,
  tokens: { words, lang },
  isWorked,
}: {
  amount: number | undefined;
  row: TokenRow;
  tokens: Tokens;
  isWorked: boolean;
}) {
  if (amount === undefined)
    return (
      <td class="number none">
        <span aria-hidden="true">–</span>
        <span class="visually-hidden">{words.missing}</span>
      </td>
    );
  const say = isWorked || row.rate ? sayWorked : sayAmount;
  return <td class="number">{amount === 0 ? words.free : say(amount, row.currency as Currency, lang)}</td>;
}

function Row({ row, tokens }: { row: TokenRow; tokens: Tokens }) {
  const { data, view, words, lang } = tokens;
  const { offer, period, rate, unseen } = row;
  const model = data.models[offer.model];
  const seller = data.sellers[offer.seller];
  const set = [
    offer.tier && (data.tiers[offer.tier] ?? offer.tier),
    offer.above && words.above(`${offer.above / 1000}k`),
    period.isDisputed && words.disputed,
    period.isLow && words.low,
    rate && words.at(`${rate.rate} ${rate.to}/${rate.from}`, rate.on),
  ].filter(Boolean);
  return (
    <tr>
      <th scope="row">
        <a href={href(routes.entity(model?.layer ?? 'models', offer.model), lang)}>{model?.name ?? offer.model}</a>
        {set.length > 0 && <small>{set.join(lang === 'zh' ? '，' : ', ')}</small>}
      </th>
      <td>
        <a href={href(routes.entity(seller?.layer ?? 'cloud', offer.seller), lang)}>{seller?.name ?? offer.seller}</a>
      </td>
      {view.unit === 'mtok' ? (
        <>
          <Amount amount={row.input} row={row} tokens={tokens} isWorked={false} />
          <Amount amount={row.cached} row={row} tokens={tokens} isWorked={false} />
          <Amount amount={row.output} row={row} tokens={tokens} isWorked={false} />
        </>
      ) : (
        <Amount amount={row.price} row={row} tokens={tokens} isWorked />
      )}
      <SinceCells period={period} unseen={unseen} freshFor={data.freshFor} words={words} lang={lang} />
      <SourceCell ids={period.sources} sources={data.sources} lang={lang} />
    </tr>
  );
}

const COLUMNS = { mtok: ['input', 'cached', 'output'], mix: ['price'], requests: ['price'] } as const;

/** The prices in force on the day, each with how exactly its first day is known and when it was last seen. */
export function TokenTable({ tokens }: { tokens: Tokens }) {
  const { data, view, words, lang, go } = tokens;
  const rows = tokenRows(data, view);
  const title = words.count(rows.length, formatDay(view.day, lang));
  return (
    <section id="prices">
      <h2 aria-live="polite">{title}</h2>
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <SortTable
          label={title}
          columns={['model', 'seller', ...COLUMNS[view.unit], 'since', 'seen']}
          words={words}
          sort={view.sort}
          go={go}
        >
          {rows.map((row) => (
            <Row row={row} tokens={tokens} />
          ))}
        </SortTable>
      )}
    </section>
  );
}
