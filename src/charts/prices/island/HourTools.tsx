import { Select } from '../../kit/Select.tsx';
import type { NamedData } from '../data.ts';
import { FIRST_HOUR_DAY } from '../hours-view.ts';
import { hasForms, rentsFor } from '../rents.ts';
import { DayTools } from './DayTools.tsx';
import type { Hours } from './hours.ts';

const byName = (all: Readonly<Record<string, NamedData>>) =>
  Object.entries(all)
    .map(([value, { name }]) => ({ value, label: name }))
    .sort((a, b) => a.label.localeCompare(b.label));

/** Which accelerator, and of whom: what the drawings and the table show. */
export function Accelerator({ hours: { data, view, words, go } }: { hours: Hours }) {
  const sellersOf = (accelerator: string) => new Set(rentsFor(data, accelerator).map(({ seller }) => seller));
  const offering = sellersOf(view.accelerator);
  const sellers = byName(data.sellers).filter(({ value }) => offering.has(value) || value === view.seller);
  const choose = (focus: string) =>
    go(view.seller && !sellersOf(focus).has(view.seller) ? { focus, seller: undefined } : { focus });
  const accelerators = byName(data.accelerators).map(({ value, label }) => ({
    value,
    label: hasForms(data, value) ? words.allForms(label) : label,
  }));
  return (
    <div class="needs-js tool-row">
      <Select
        label={words.accelerator}
        name="focus"
        value={view.accelerator}
        options={accelerators}
        onChange={choose}
      />
      <Select
        label={words.seller}
        name="seller"
        value={view.seller ?? ''}
        options={[{ value: '', label: words.anySeller }, ...sellers]}
        onChange={(seller) => go({ seller: seller || undefined })}
      />
    </div>
  );
}

/** On what terms and on which day: what the table shows. */
export function HourTools({ hours }: { hours: Hours }) {
  const { data, view, words, lang, go } = hours;
  const offered = new Set(rentsFor(data, view.accelerator).map(({ terms }) => terms));
  return (
    <DayTools words={words} first={FIRST_HOUR_DAY} today={data.today} day={view.day} lang={lang} go={go}>
      <Select
        label={words.terms}
        name="terms"
        value={view.terms ?? ''}
        options={[
          { value: '', label: words.anyTerms },
          ...Object.keys(data.terms)
            .filter((value) => offered.has(value))
            .map((value) => ({ value, label: data.terms[value] ?? value })),
        ]}
        onChange={(terms) => go({ terms: terms || undefined })}
      />
    </DayTools>
  );
}
