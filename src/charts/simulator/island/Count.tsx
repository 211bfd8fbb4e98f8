import { useEffect, useState } from 'preact/hooks';
import { fillIn } from '../../../i18n/fill-in.ts';
import { plainNumber } from '../../../i18n/plain.ts';
import type { Sim } from './sim.ts';

type Counter = (text: string) => number;

/** No prompt is longer, and a longer text would hold the page up. */
const MOST = 400_000;
const PAUSE = 150;

let loading: Promise<Counter> | undefined;
const load = () => {
  loading ??= import('gpt-tokenizer/encoding/o200k_base').then(
    ({ countTokens }) =>
      (text: string) =>
        countTokens(text),
  );
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
};

/** Counts the tokens of a text with a tokenizer that is loaded only then. */
export function Count({ sim }: { sim: Sim }) {
  const {
    data: { words },
    lang,
  } = sim;
  const t = words.count;
  const [text, setText] = useState('');
  const [count, setCount] = useState<number | 'waiting' | 'failed'>();
  useEffect(() => {
    if (text === '') {
      setCount(undefined);
      return undefined;
    }
    setCount((known) => (typeof known === 'number' ? known : 'waiting'));
    let isWanted = true;
    const timer = setTimeout(() => {
      load().then(
        (counter) => isWanted && setCount(counter(text.slice(0, MOST))),
        () => isWanted && setCount('failed'),
      );
    }, PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [text]);
  const tokens = typeof count === 'number' ? Math.max(1, count) : undefined;
  return (
    <section class="sim-part needs-js">
      <h2>{t.heading}</h2>
      <p class="sim-note">{t.help}</p>
      <textarea
        class="field sim-paste"
        aria-label={t.label}
        rows={5}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p role="status">
        {count === 'waiting' && t.waiting}
        {count === 'failed' && t.failed}
        {tokens !== undefined &&
          fillIn(t.result, { tokens: plainNumber(tokens, lang), characters: plainNumber(text.length, lang) })}
      </p>
      {tokens !== undefined && (
        <div class="sim-buttons">
          <button type="button" class="plain-button" onClick={() => sim.set({ input_len: tokens })}>
            {t.asPrompt}
          </button>
          <button type="button" class="plain-button" onClick={() => sim.set({ output_len: tokens })}>
            {t.asAnswer}
          </button>
        </div>
      )}
    </section>
  );
}
