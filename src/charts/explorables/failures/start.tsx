import { startWith } from '../island/start.tsx';
import { App } from './App.tsx';

/** Wakes the explorable on failures of a cluster. */
export const start = startWith(App);
