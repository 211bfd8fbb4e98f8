import { fillIn } from '../../../i18n/fill-in.ts';
import type { Input } from '../../../knowledge/catalogue/types.ts';
import { anchorOf } from '../../../schema/anchor.ts';
import { FIELDS, type Path } from '../../../simulator/fields.ts';
import { ageOfInputs } from '../../../simulator/inputs.ts';
import { dayWords } from './Answer.tsx';
import { Basis } from './Basis.tsx';
import type { Sim } from './sim.ts';

/** Where a figure stands on the site. */
function addressOf(figure: string, { data: { links, layers } }: Sim): string {
  const entity = figure.split('#')[0] ?? '';
  return `${links.root}${layers[entity]}/${entity}/#${anchorOf(figure)}`;
}

/** Name of what a figure is about. */
function nameOfEntity(figure: string, { data: { catalogue }, lang }: Sim): string {
  const id = figure.split('#')[0] ?? '';
  const known = [...catalogue.accelerators, ...catalogue.models].find((entry) => entry.id === id);
  return known?.name[lang] ?? catalogue.names[id]?.[lang] ?? id;
}

function Row({ sim, input }: { sim: Sim; input: Input }) {
  const {
    data: { words },
    lang,
    one,
  } = sim;
  const isOwn = input.input in FIELDS && one.values[input.input as Path] !== undefined;
  const name = words.fields[input.input as Path] ?? input.input;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <Basis words={words} kind={isOwn ? 'given' : input.basis === 'fact' ? 'fact' : 'assumed'} />
      </td>
      <td>
        {isOwn ? (
          words.inputs.yours
        ) : input.basis === 'fact' ? (
          <a href={addressOf(input.from, sim)}>{input.from}</a>
        ) : (
          input.reason[lang]
        )}
        {!isOwn &&
          input.basis === 'assumption' &&
          input.sources.map((source) => (
            <a class="sim-source" href={`${sim.data.links.root}sources/${source}/`}>
              {source}
            </a>
          ))}
      </td>
      <td>{input.basis === 'fact' && !isOwn ? dayWords(input.asOf, lang) : ''}</td>
    </tr>
  );
}

/** Where every input comes from, with the oldest and what nobody has looked at for too long. */
export function Inputs({ sim }: { sim: Sim }) {
  const {
    data: { words },
    one,
    lang,
  } = sim;
  const t = words.inputs;
  const { inputs, day } = one.resolved;
  const { oldest, stale } = ageOfInputs(inputs, day);
  return (
    <section class="sim-part">
      <h2>{t.heading}</h2>
      <p class="sim-note">
        {oldest && fillIn(t.oldest, { day: dayWords(oldest.asOf, lang) })}{' '}
        {stale.length > 0
          ? fillIn(t.stale, {
              list: stale
                .map(({ from, checked }) => `${nameOfEntity(from, sim)} (${dayWords(checked, lang)})`)
                .join(lang === 'zh' ? '、' : ', '),
            })
          : t.fresh}
      </p>
      <details class="sim-inputs">
        <summary>{fillIn(t.open, { n: inputs.length })}</summary>
        <div class="table-scroll" tabIndex={0} role="region" aria-label={t.heading}>
          <table class="entity-table sim-table">
            <thead>
              <tr>
                <th scope="col">{t.input}</th>
                <th scope="col">{t.basis}</th>
                <th scope="col">{t.from}</th>
                <th scope="col">{t.date}</th>
              </tr>
            </thead>
            <tbody>
              {inputs.map((input) => (
                <Row sim={sim} input={input} />
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
