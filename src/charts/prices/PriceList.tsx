import type { ComponentChildren } from 'preact';
import { formatDay } from '../../i18n/date.ts';
import type { Lang } from '../../i18n/languages.ts';
import { type PriceWords, priceWords } from '../../i18n/price-words.ts';
import { routes } from '../../schema/routes.ts';
import { href } from '../../site/links.ts';
import type { HoursData, TokensData } from './data.ts';
import { bySight, type HourRow, hourRows } from './hour-rows.ts';
import { SinceCells } from './SinceCells.tsx';
import { sayAmount } from './say.ts';
import { type TokenRow, tokenRows } from './token-rows.ts';
import { resolveTokens } from './view.ts';

interface Props {
  tokens: TokensData;
  hours: HoursData;
  seller: string;
  lang: Lang;
}

interface TableProps {
  caption: string;
  head: readonly { label: string; isNumber?: true }[];
  all: { href: string; label: string };
  children: ComponentChildren;
}

const named = (...labels: string[]) => labels.map((label) => ({ label }));
const numbers = (...labels: string[]) => labels.map((label) => ({ label, isNumber: true as const }));

function Table({ caption, head, all, children }: TableProps) {
  return (
    <div class="figure-group">
      <h3>{caption}</h3>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={caption}>
        <table class="entity-table">
          <thead>
            <tr>
              {head.map(({ label, isNumber }) => (
                <th scope="col" class={isNumber && 'number'}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
      <p>
        <a href={all.href}>{all.label}</a>
      </p>
    </div>
  );
}

const amountOf = (amount: number | undefined, row: TokenRow, words: PriceWords, lang: Lang) =>
  amount === undefined ? '–' : amount === 0 ? words.free : sayAmount(amount, row.currency, lang);

function Tokens({ tokens, seller, lang }: Omit<Props, 'hours'>) {
  const words = priceWords[lang];
  if (!(seller in tokens.sellers)) return null;
  const rows = tokenRows(tokens, resolveTokens({ seller }, tokens));
  if (rows.length === 0) return null;
  const { head } = words;
  return (
    <Table
      caption={words.priceListTokens}
      head={[...named(head.model), ...numbers(head.input, head.cached, head.output), ...named(head.since, head.seen)]}
      all={{ href: `${href(routes.tokenPrices, lang)}?seller=${seller}`, label: words.allTokens }}
    >
      {rows.map((row) => {
        const { offer } = row;
        const model = tokens.models[offer.model];
        const set = [
          offer.tier && (tokens.tiers[offer.tier] ?? offer.tier),
          offer.above && words.above(`${offer.above / 1000}k`),
        ];
        const said = set.filter(Boolean).join(lang === 'zh' ? '，' : ', ');
        return (
          <tr>
            <th scope="row">
              <a href={href(routes.entity(model?.layer ?? 'models', offer.model), lang)}>{model?.name}</a>
              {said && <small>{said}</small>}
            </th>
            <td class="number">{amountOf(row.input, row, words, lang)}</td>
            <td class="number">{amountOf(row.cached, row, words, lang)}</td>
            <td class="number">{amountOf(row.output, row, words, lang)}</td>
            <SinceCells {...row} freshFor={tokens.freshFor} words={words} lang={lang} />
          </tr>
        );
      })}
    </Table>
  );
}

function HourLine({ row, hours, lang }: { row: HourRow; hours: HoursData; lang: Lang }) {
  const { rent, period } = row;
  const accelerator = hours.accelerators[rent.accelerator];
  const prices = [...new Set([period.low, period.high])].map((amount) => sayAmount(amount, rent.currency, lang));
  const terms = [hours.terms[rent.terms] ?? rent.terms, rent.region, rent.machine].filter(Boolean);
  return (
    <tr>
      <th scope="row">
        <a href={href(routes.entity(accelerator?.layer ?? 'hardware', rent.accelerator), lang)}>{accelerator?.name}</a>
      </th>
      <td>{terms.join(lang === 'zh' ? '，' : ', ')}</td>
      <td class="number">{prices.join('–')}</td>
      <SinceCells {...row} freshFor={hours.freshFor} words={priceWords[lang]} lang={lang} />
    </tr>
  );
}

function Hours({ hours, seller, lang }: Omit<Props, 'tokens'>) {
  const words = priceWords[lang];
  const sort = { column: 'price', descending: false };
  const rows = Object.keys(hours.accelerators).flatMap((accelerator) =>
    hourRows(hours, { day: hours.today, accelerator, seller, terms: undefined, sort }).filter(
      ({ rent }) => rent.accelerator === accelerator,
    ),
  );
  const { seen, forgotten } = bySight(rows);
  const { head } = words;
  const table = (caption: string, all: readonly HourRow[]) => (
    <Table
      caption={caption}
      head={[...named(head.accelerator, head.terms), ...numbers(head.price), ...named(head.since, head.seen)]}
      all={{ href: `${href(routes.hourPrices, lang)}?seller=${seller}`, label: words.allHours }}
    >
      {all.map((row) => (
        <HourLine row={row} hours={hours} lang={lang} />
      ))}
    </Table>
  );
  return (
    <>
      {seen.length > 0 && table(words.priceListHours, seen)}
      {forgotten.length > 0 && table(words.priceListForgotten, forgotten)}
    </>
  );
}

/** What a seller asks on the site’s day, per million tokens and per hour. */
export function PriceList({ tokens, hours, seller, lang }: Props) {
  return (
    <section class="section" id="prices">
      <h2>{priceWords[lang].priceList(formatDay(tokens.today, lang))}</h2>
      <Tokens tokens={tokens} seller={seller} lang={lang} />
      <Hours hours={hours} seller={seller} lang={lang} />
    </section>
  );
}
