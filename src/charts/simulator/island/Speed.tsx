import { useEffect, useState } from 'preact/hooks';
import { fillIn } from '../../../i18n/fill-in.ts';
import { plainNumber } from '../../../i18n/plain.ts';
import { frontierIn } from '../derive.ts';
import { frontierPlot, READING } from '../plots/frontier.ts';
import { Frame } from './Frame.tsx';
import type { Sim } from './sim.ts';

/** How often the text moves on, ms: words come in tokens, not in frames. */
const BEAT = 50;
/** Where a token ends in the text that is let run: about four letters, or a character and a half of Chinese. */
const LETTERS = { en: 4, zh: 1.5 } as const;

/** A text that comes in as fast as a stream would, with a mark where a reader has got to. */
function Stream({ sim }: { sim: Sim }) {
  const {
    data: { words },
    lang,
    one,
  } = sim;
  const t = words.speed;
  const { ttftS } = one.answer.latency;
  const rate = one.answer.throughput.perUserTokensPerS;
  const [isRunning, setRunning] = useState(false);
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    if (!isRunning) return undefined;
    const start = performance.now();
    const timer = setInterval(() => setPassed((performance.now() - start) / 1000), BEAT);
    return () => clearInterval(timer);
  }, [isRunning, rate, ttftS]);
  const lettersAt = (perS: number, seconds: number) =>
    Math.min(t.text.length, Math.floor(Math.max(0, seconds) * perS * LETTERS[lang]));
  const shown = lettersAt(rate, passed - ttftS);
  const read = Math.min(shown, lettersAt(READING, passed - ttftS));
  const verdict =
    rate >= READING ? fillIn(t.faster, { n: plainNumber(Number((rate / READING).toPrecision(2)), lang) }) : t.slower;
  return (
    <div class="sim-stream">
      <p>{fillIn(t.first, { s: plainNumber(ttftS, lang), rate: plainNumber(rate, lang), verdict })}</p>
      <button
        type="button"
        class="plain-button needs-js"
        onClick={() => {
          setPassed(0);
          setRunning(!isRunning);
        }}
      >
        {isRunning ? t.stop : t.stream}
      </button>
      {isRunning && (
        <p class="sim-text">
          <span class="is-read">{t.text.slice(0, read)}</span>
          <span class="sim-reader" title={t.reader} />
          {t.text.slice(read, shown)}
          <span class="is-to-come" aria-hidden="true">
            {t.text.slice(shown)}
          </span>
        </p>
      )}
    </div>
  );
}

/** Throughput against the speed of a stream: the batch is the point that moves. */
export function Speed({ sim }: { sim: Sim }) {
  const {
    data: { words },
    one,
    lang,
  } = sim;
  const t = words.speed;
  const points = frontierIn(one);
  const [first] = points;
  const { batch, throughput, memory } = one.answer;
  const number = (value: number) => plainNumber(value, lang);
  // The slider steps from one point of the curve to the next, so that every step is seen.
  const batches = points.map((point) => point.batch);
  return (
    <section class="sim-part">
      <h2>{t.heading}</h2>
      <Frame
        title={fillIn(t.finding, {
          one: number(first?.perUserTokensPerS ?? 0),
          batch: number(batch),
          user: number(throughput.perUserTokensPerS),
        })}
        how={t.how}
        plot={frontierPlot(one, words, lang)}
        words={words}
        basis={['modelled']}
        table={{
          head: [t.batch, t.x, t.y],
          rows: points.map((point) => [
            number(point.batch),
            number(point.perUserTokensPerS),
            number(point.outputTokensPerS),
          ]),
        }}
      >
        <label class="sim-slider needs-js">
          <span>
            {t.batch}: <b>{number(batch)}</b> <small>{fillIn(t.memory, { n: number(memory.maxBatch) })}</small>
          </span>
          <input
            type="range"
            min={0}
            max={batches.length - 1}
            step={1}
            value={batches.findLastIndex((one) => one <= batch)}
            aria-valuetext={number(batch)}
            onInput={({ currentTarget }) => sim.set({ concurrency: batches[Number(currentTarget.value)] }, false)}
          />
        </label>
      </Frame>
      <Stream sim={sim} />
    </section>
  );
}
