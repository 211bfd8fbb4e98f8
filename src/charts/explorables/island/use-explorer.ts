import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { AnyValues } from '../../../explorables/fields.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { parseFields, printFields } from '../../../site/field-state.ts';
import { type ExplorableData, fieldsOf, unaskedOf } from '../data.ts';
import type { Explorer } from './explorer.ts';

/** An explorable in the state that the address asks for, kept in the address. */
export function useExplorer(data: ExplorableData, lang: Lang): Explorer {
  const fields = fieldsOf(data);
  const unasked = unaskedOf(data);
  const read = () => ({ ...unasked, ...parseFields(fields, location.search) });
  const [values, setValues] = useState<AnyValues>(read);
  const latest = useRef(values);
  latest.current = values;
  useEffect(() => {
    const back = () => setValues(read());
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  const go = useCallback((next: AnyValues, isStep: boolean) => {
    latest.current = next;
    const url = `${location.pathname}${printFields(fields, next, unasked)}${location.hash}`;
    if (isStep) history.pushState(null, '', url);
    else history.replaceState(history.state, '', url);
    setValues(next);
  }, []);
  return {
    data,
    values,
    lang,
    isChanged: Object.entries(unasked).some(([name, value]) => values[name] !== value),
    set: (change, isStep = true) => go({ ...latest.current, ...change } as AnyValues, isStep),
    reset: () => go(unasked, true),
  };
}
