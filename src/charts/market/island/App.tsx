import { Concentrated } from './Concentrated.tsx';
import { Counts } from './Counts.tsx';
import type { Explorer } from './explorer.ts';
import { Shares } from './Shares.tsx';
import { Spread } from './Spread.tsx';
import { Tools } from './Tools.tsx';

/** A market with all its estimates: one state, kept in the URL, from which all is drawn. */
export function App({ explorer }: { explorer: Explorer }) {
  return (
    <>
      <Tools explorer={explorer} />
      <Shares explorer={explorer} />
      <Spread explorer={explorer} />
      <Concentrated explorer={explorer} />
      <Counts explorer={explorer} />
    </>
  );
}
