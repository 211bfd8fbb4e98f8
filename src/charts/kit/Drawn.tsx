import type { ComponentChildren } from 'preact';
import { Data, type FigureTable } from './Data.tsx';
import { WIDTHS } from './widths.ts';

interface Props {
  id?: string;
  /** Says the finding. */
  title: string;
  /** How to read it. */
  subtitle: string;
  draw(width: number): ComponentChildren;
  /** One sentence that stands for the drawing. */
  summary: string;
  /** Said below the drawing until a mark is visited; there are marks where it is given. */
  still?: string;
  table: FigureTable;
  /** What the line that opens the table says. */
  caption: string;
  children?: ComponentChildren;
  /** What the reader may set: below the drawing. */
  controls?: ComponentChildren;
}

/** A drawing at both widths with its finding, a sentence and the same as a table; also where it is drawn anew in the browser. */
export function Drawn({ id, title, subtitle, draw, summary, still, table, caption, children, controls }: Props) {
  return (
    <figure class="figure drawn" id={id}>
      <figcaption>
        <span class="figure-title">{title}</span>
        <span class="figure-subtitle">{subtitle}</span>
      </figcaption>
      {children}
      <div class="drawing">
        <div class="narrow">{draw(WIDTHS.narrow)}</div>
        <div class="wide">{draw(WIDTHS.wide)}</div>
      </div>
      {controls}
      {still && (
        <p class="readout needs-js" data-still={still}>
          {still}
        </p>
      )}
      <p class="figure-summary">{summary}</p>
      <Data table={table} caption={caption} label={`${caption}: ${title}`} />
    </figure>
  );
}
