import type { ComponentChildren } from 'preact';

export interface FigureTable {
  head: string[];
  rows: ComponentChildren[][];
}

/** The figures of a drawing as a table, behind a line that opens it; the label tells it from those of other drawings. */
export function Data({ table, caption, label }: { table: FigureTable; caption: string; label: string }) {
  return (
    <details class="figure-data">
      <summary>{caption}</summary>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={label}>
        <table>
          <thead>
            <tr>
              {table.head.map((cell) => (
                <th scope="col">{cell}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr>{row.map((cell, index) => (index === 0 ? <th scope="row">{cell}</th> : <td>{cell}</td>))}</tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
