import { startWith } from '../island/start.tsx';
import { App } from './App.tsx';

/** Wakes the explorable on the lag of open models. */
export const start = startWith(App);
