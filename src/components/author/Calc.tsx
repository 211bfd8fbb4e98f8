import { type CalcProps, wordsOfCalc } from '../../charts/calc/words.ts';
import { simulatorWords } from '../../i18n/simulator-words.ts';
import type { AuthorContext } from './context.ts';

/** Prints a figure that is worked out; its arithmetic opens on hover, focus or tap, and stands in print. */
export function Calc(props: AuthorContext & CalcProps) {
  const words = simulatorWords[props.lang].calc;
  const { printed, preset, sum, address } = wordsOfCalc(props);
  return (
    <span class="fact calc">
      <button type="button" class="fact-value">
        {printed}
      </button>
      <span class="fact-note" role="note">
        <span class="fact-what">{preset}</span>
        <span class="fact-when">{props.scenario ? words.what : words.worked}</span>
        {sum && (
          <span class="calc-sum">
            {sum} = {printed}
          </span>
        )}
        <a class="fact-more" href={address}>
          {props.scenario ? words.open : words.change}
        </a>
      </span>
    </span>
  );
}
