import type { ComponentChildren } from 'preact';

export interface FigureTable {
  head: string[];
  rows: ComponentChildren[][];
}

/** The figures of a drawing as a table, behind a line that opens it. */
export function Data({ table, caption }: { table: FigureTable; caption: string }) {
  return (
    <details class="figure-data">
      <summary>{caption}</summary>
      <div class="table-scroll">
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
