import { startWith } from '../island/start.tsx';
import { App } from './App.tsx';

/** Wakes the explorable on where the money goes. */
export const start = startWith(App);
