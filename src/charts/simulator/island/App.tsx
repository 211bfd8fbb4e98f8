import { AllInputs } from './AllInputs.tsx';
import { Answer, Claim } from './Answer.tsx';
import { Compare } from './Compare.tsx';
import { Count } from './Count.tsx';
import { Days } from './Days.tsx';
import { Pick } from './Field.tsx';
import { Inputs } from './Inputs.tsx';
import { Load, Queue } from './Load.tsx';
import { Parts } from './Parts.tsx';
import { Sentence } from './Sentence.tsx';
import { Speed } from './Speed.tsx';
import { Nearest, Sums } from './Sums.tsx';
import type { Sim } from './sim.ts';
import { Take } from './Take.tsx';
import { Volume } from './Volume.tsx';
import { Wheel } from './Wheel.tsx';

/** Which case, and back to how it was. */
function Presets({ sim }: { sim: Sim }) {
  const { data, one, state } = sim;
  const options = data.presets.map(({ id, name }) => ({ value: id, label: name }));
  const isChanged = Object.keys(state.values).length > 0;
  return (
    <div class="sim-presets needs-js">
      <span class="tool">
        <label for="sim-preset">{data.words.preset}</label>
        <Pick
          id="sim-preset"
          current={one.preset.id}
          options={options}
          choose={(preset) => sim.go({ ...state, preset, values: {} })}
        />
      </span>
      <button type="button" class="plain-button" disabled={!isChanged} onClick={() => sim.go({ ...state, values: {} })}>
        {data.words.reset}
      </button>
    </div>
  );
}

function Warnings({ sim }: { sim: Sim }) {
  const { warnings } = sim.one.answer;
  if (warnings.length === 0) return null;
  return (
    <aside class="sim-warnings">
      <h2>{sim.data.words.warnings}</h2>
      <ul>
        {warnings.map((id) => (
          <li>{sim.data.warnings[id]}</li>
        ))}
      </ul>
    </aside>
  );
}

/** The case in a sentence, its answer, and what is to be borne in mind: all that an embedded simulator shows. */
export function Head({ sim }: { sim: Sim }) {
  return (
    <>
      <Presets sim={sim} />
      {sim.one.preset.summary && <p class="sim-summary">{sim.one.preset.summary}</p>}
      <Sentence sim={sim} />
      <Answer sim={sim} />
      <Warnings sim={sim} />
    </>
  );
}

/** The whole simulator: one case, from which all is drawn. */
export function App({ sim }: { sim: Sim }) {
  return (
    <>
      <Head sim={sim} />
      <AllInputs sim={sim} />
      <Claim sim={sim} />
      <Speed sim={sim} />
      <Volume sim={sim} />
      <Load sim={sim} />
      <Queue sim={sim} />
      <Parts sim={sim} />
      <Days sim={sim} />
      <Wheel sim={sim} />
      <Compare sim={sim} />
      <Sums sim={sim} />
      <Nearest sim={sim} />
      <Inputs sim={sim} />
      <Count sim={sim} />
      <Take sim={sim} />
    </>
  );
}
