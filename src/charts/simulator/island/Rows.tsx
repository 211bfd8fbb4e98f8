import type { ComponentChildren } from 'preact';

interface Props {
  label: string;
  /** Heads of the columns; the first is that of the rows' names, and may be nothing. */
  head: readonly ComponentChildren[];
  rows: readonly (readonly [name: string, ...cells: ComponentChildren[]])[];
}

/** A table of named rows that scrolls within the page. */
export function Rows({ label, head: [corner, ...columns], rows }: Props) {
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={label}>
      <table class="entity-table sim-table">
        <thead>
          <tr>
            {corner ? <th scope="col">{corner}</th> : <td />}
            {columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr>
              <th scope="row">{name}</th>
              {cells.map((cell) => (
                <td>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
