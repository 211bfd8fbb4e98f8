import { Select } from '../../kit/Select.tsx';
import { FIRST_DAY, UNITS } from '../view.ts';
import { DayTools } from './DayTools.tsx';
import type { Tokens } from './tokens.ts';

/** Which prices, on which day, in which unit and currency. */
export function TokenTools({ tokens }: { tokens: Tokens }) {
  const { data, view, words, lang, go } = tokens;
  const sellers = Object.entries(data.sellers).sort(([, a], [, b]) => a.name.localeCompare(b.name));
  return (
    <DayTools words={words} first={FIRST_DAY} today={data.today} day={view.day} lang={lang} go={go}>
      <label class="tool">
        <span>{words.find}</span>
        <input
          class="field"
          type="search"
          name="q"
          value={view.q}
          onInput={({ currentTarget }) => go({ q: currentTarget.value || undefined }, false)}
        />
      </label>
      <Select
        label={words.seller}
        name="seller"
        value={view.seller ?? ''}
        options={[
          { value: '', label: words.anySeller },
          ...sellers.map(([value, { name }]) => ({ value, label: name })),
        ]}
        onChange={(seller) => go({ seller: seller || undefined })}
      />
      <Select
        label={words.unit}
        name="unit"
        value={view.unit}
        options={UNITS.map((value) => ({ value, label: words.units[value] }))}
        onChange={(unit) => go({ unit: unit === 'mtok' ? undefined : unit })}
      />
      {view.unit === 'requests' && (
        <label class="tool">
          <span>{words.shape}</span>
          <input
            class="field"
            name="shape"
            pattern="[1-9]\d{0,6}x[1-9]\d{0,6}"
            value={`${view.shape.input}x${view.shape.output}`}
            onChange={({ currentTarget }) => currentTarget.validity.valid && go({ shape: currentTarget.value })}
          />
        </label>
      )}
      <Select
        label={words.currency}
        name="currency"
        value={view.isInDollars ? 'usd' : ''}
        options={[
          { value: '', label: words.currencies.asked },
          { value: 'usd', label: words.currencies.usd },
        ]}
        onChange={(currency) => go({ currency: currency || undefined })}
      />
    </DayTools>
  );
}
