import type { SimulatorData } from '../data.ts';

export type BasisKind = keyof SimulatorData['words']['bases'];

/** Says of a number where it comes from: measured, modelled, assumed. */
export function Basis({ words, kind }: { words: SimulatorData['words']; kind: BasisKind }) {
  return (
    <span class={`basis is-${kind}`} title={words.basisHelp[kind]}>
      {words.bases[kind]}
    </span>
  );
}
