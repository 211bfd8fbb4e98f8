import type { ComponentChildren } from 'preact';
import { layoutBars } from '../../bars/layout.ts';
import type { BarsData } from '../../bars/scene.ts';
import { BarsView } from '../../bars/View.tsx';
import { Data, type FigureTable } from '../../kit/Data.tsx';
import { WIDTHS } from '../../kit/widths.ts';
import { layoutPlot } from '../../plot/layout.ts';
import type { PlotData } from '../../plot/scene.ts';
import { PlotView } from '../../plot/View.tsx';
import type { SimulatorData } from '../data.ts';
import { Basis, type BasisKind } from './Basis.tsx';

const HALF = 560;

interface Props {
  title: string;
  how: string;
  plot?: PlotData | undefined;
  bars?: BarsData | undefined;
  table: FigureTable;
  words: SimulatorData['words'];
  /** Where its figures come from. */
  basis: readonly BasisKind[];
  children?: ComponentChildren;
}

/** A drawing of the simulator with its finding, and the same as a table. */
export function Frame({ title, how, plot, bars, table, words, basis, children }: Props) {
  // Bars stand two abreast: their wider drawing is as wide as half a page.
  const wide = bars ? HALF : WIDTHS.wide;
  const draw = (width: number) =>
    plot ? (
      <PlotView scene={layoutPlot(plot, width)} label={title} />
    ) : bars ? (
      <BarsView scene={layoutBars(bars, width)} label={title} />
    ) : null;
  return (
    <figure class={bars ? 'figure sim-figure has-bars' : 'figure sim-figure'}>
      <figcaption>
        <span class="figure-title">{title.charAt(0).toUpperCase() + title.slice(1)}</span>
        <span class="figure-subtitle">{how}</span>
        <span class="sim-bases">
          {basis.map((kind) => (
            <Basis words={words} kind={kind} />
          ))}
        </span>
      </figcaption>
      <div class="drawing">
        <div class="narrow">{draw(WIDTHS.narrow)}</div>
        <div class="wide">{draw(wide)}</div>
      </div>
      {children}
      <Data table={table} caption={words.table} label={`${words.table}: ${title}`} />
    </figure>
  );
}
