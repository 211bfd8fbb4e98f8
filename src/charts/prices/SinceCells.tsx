import { type InForce, sayEnd, saySince, type Told } from './say.ts';

interface Props extends Told {
  period: InForce;
  /** Days since it was last seen, and for how many it stays fresh. */
  unseen: number;
  freshFor: number;
}

/** Since when a price holds, and when it was last seen to. */
export function SinceCells({ period, unseen, freshFor, words, lang }: Props) {
  return (
    <>
      <td>{saySince(period, words, lang)}</td>
      <td>
        {sayEnd(period, words, lang)}
        {unseen > freshFor && <small class="stale">{words.unseen(unseen)}</small>}
      </td>
    </>
  );
}
