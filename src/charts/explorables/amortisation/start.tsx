import { startWith } from '../island/start.tsx';
import { App } from './App.tsx';

/** Wakes the explorable on earning a training back. */
export const start = startWith(App);
