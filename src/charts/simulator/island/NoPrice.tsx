import type { SimulatorData } from '../data.ts';

/** A section whose sums need a price that is not there: its place is kept. */
export function NoPrice({ heading, words }: { heading: string; words: SimulatorData['words'] }) {
  return (
    <section class="sim-part">
      <h2>{heading}</h2>
      <p class="sim-note">{words.answer.none}</p>
    </section>
  );
}
