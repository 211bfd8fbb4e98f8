import { startWith } from '../island/start.tsx';
import { App } from './App.tsx';

/** Wakes the explorable on the supply of accelerators. */
export const start = startWith(App);
