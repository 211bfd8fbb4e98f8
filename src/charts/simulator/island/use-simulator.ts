import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Lang } from '../../../i18n/languages.ts';
import { parseSimulator, printSimulator, type SimulatorState } from '../../../site/simulator-state.ts';
import type { SimulatorData } from '../data.ts';
import { caseOf } from '../derive.ts';
import { merged, type Sim } from './sim.ts';
import { useBand } from './use-band.ts';

/** A drag moves the address no more often than this, ms: browsers refuse more. */
const SETTLE = 250;

/** The state that the URL asks for, kept in the URL, and the case that follows from it. */
export function useSimulator(data: SimulatorData, lang: Lang): Sim {
  const ids = useMemo(() => data.presets.map(({ id }) => id), [data]);
  const [state, setState] = useState<SimulatorState>(() => parseSimulator(location.search, ids));
  const [visit, setVisit] = useState(0);
  const latest = useRef(state);
  latest.current = state;
  const settling = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    const read = () => {
      // What was still to be written belongs to where the reader has come from.
      clearTimeout(settling.current);
      setState(parseSimulator(location.search, ids));
      setVisit((count) => count + 1);
    };
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, [ids]);
  const put = useCallback(
    (next: SimulatorState, isStep: boolean) => {
      latest.current = next;
      setState(next);
      clearTimeout(settling.current);
      const url = `${location.pathname}${printSimulator(next, ids)}`;
      if (isStep) history.pushState(null, '', url);
      else settling.current = setTimeout(() => history.replaceState(history.state, '', url), SETTLE);
    },
    [ids],
  );
  const set = useCallback<Sim['set']>(
    (change, isStep = true) => {
      const { preset: id, values } = latest.current;
      const own = data.presets.find((one) => one.id === id)?.record;
      if (own) put({ ...latest.current, values: merged(own, values, change) }, isStep);
    },
    [put, data],
  );
  const go = useCallback((next: SimulatorState) => put(next, true), [put]);
  const preset = data.presets.find(({ id }) => id === state.preset) ?? data.presets[0];
  if (!preset) throw new Error('the simulator has no preset');
  const {
    'spread.price': price = preset.record.spread.price,
    'spread.utilisation': utilisation = preset.record.spread.utilisation,
  } = state.values;
  const band = useBand(Number(price), Number(utilisation));
  const one = useMemo(() => caseOf(data, preset, state.values, band), [data, preset, state.values, band]);
  return { data, lang, one, state, visit, set, go };
}
