import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { parseView, printView, type ViewState } from '../../site/view-state.ts';

/** Changes of a state: a value of `undefined` takes the key away. */
export type Change = { [K in keyof ViewState]?: ViewState[K] | undefined };

/** Goes to another state. A step can be gone back over; a drag of the slider or a letter typed is none. */
export type Go = (change: Change, isStep?: boolean) => void;

function without(state: Change): ViewState {
  return Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined)) as ViewState;
}

/** The state that the URL asks for, kept in the URL. */
export function useUrl(): { state: ViewState; go: Go } {
  const [state, setState] = useState<ViewState>(() => parseView(location.search));
  const latest = useRef(state);
  latest.current = state;
  useEffect(() => {
    const read = () => setState(parseView(location.search));
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);
  const go = useCallback<Go>((change, isStep = true) => {
    const next = without({ ...latest.current, ...change });
    latest.current = next;
    const url = `${location.pathname}${printView(next)}`;
    if (isStep) history.pushState(null, '', url);
    else history.replaceState(history.state, '', url);
    setState(next);
  }, []);
  return { state, go };
}
