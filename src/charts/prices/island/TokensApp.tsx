import { Cheapest, History, Launches } from './TokenCharts.tsx';
import { TokenTable } from './TokenTable.tsx';
import { TokenTools } from './TokenTools.tsx';
import type { Tokens } from './tokens.ts';

/** Token prices: one state, kept in the URL, from which all is drawn. */
export function TokensApp({ tokens }: { tokens: Tokens }) {
  return (
    <>
      <section class="section">
        <TokenTools tokens={tokens} />
        <TokenTable tokens={tokens} />
      </section>
      <section class="section">
        <History tokens={tokens} />
      </section>
      <section class="section">
        <Cheapest tokens={tokens} />
      </section>
      <section class="section">
        <Launches tokens={tokens} />
      </section>
    </>
  );
}
