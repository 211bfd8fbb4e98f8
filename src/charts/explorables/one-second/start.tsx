import { startWith } from '../island/start.tsx';
import { App } from './App.tsx';

/** Wakes the explorable on what a machine does in a second. */
export const start = startWith(App);
