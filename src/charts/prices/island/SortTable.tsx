import type { ComponentChildren } from 'preact';
import type { PriceWords } from '../../../i18n/price-words.ts';
import type { Go } from '../../kit/use-url.ts';

type Column = keyof PriceWords['head'];

interface Props {
  label: string;
  /** Columns that sort, in their order; the column of sources follows them. */
  columns: readonly Column[];
  words: PriceWords;
  sort: { column: string; descending: boolean };
  go: Go;
  children: ComponentChildren;
}

const NUMBERS = new Set<Column>(['price', 'input', 'cached', 'output']);

/** A table of prices whose columns sort: first the way that is asked for most, then the other. */
export function SortTable({ label, columns, words, sort, go, children }: Props) {
  const head = (column: Column) => {
    const isSorted = sort.column === column;
    const direction = isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined;
    return (
      <th scope="col" class={NUMBERS.has(column) ? 'number' : undefined} aria-sort={direction}>
        <button type="button" onClick={() => go({ sort: isSorted && !sort.descending ? `-${column}` : column })}>
          <span>{words.head[column]}</span>
        </button>
      </th>
    );
  };
  return (
    <div class="table-scroll price-table" tabIndex={0} role="region" aria-label={label}>
      <table class="entity-table">
        <thead>
          <tr>
            {columns.map(head)}
            <th scope="col">{words.head.source}</th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
