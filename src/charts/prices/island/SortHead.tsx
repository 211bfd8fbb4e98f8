import type { Go } from '../../kit/use-url.ts';

interface Props {
  column: string;
  label: string;
  isNumber: boolean;
  sort: { column: string; descending: boolean };
  go: Go;
}

/** The head of a column that sorts: first the way that is asked for most, then the other. */
export function SortHead({ column, label, isNumber, sort, go }: Props) {
  const isSorted = sort.column === column;
  const direction = isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined;
  return (
    <th scope="col" class={isNumber ? 'number' : undefined} aria-sort={direction}>
      <button type="button" onClick={() => go({ sort: isSorted && !sort.descending ? `-${column}` : column })}>
        <span>{label}</span>
      </button>
    </th>
  );
}
