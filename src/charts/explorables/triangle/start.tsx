import { startWith } from '../island/start.tsx';
import { App } from './App.tsx';

/** Wakes the explorable on the impossible triangle. */
export const start = startWith(App);
