import { startWith } from '../island/start.tsx';
import { App } from './App.tsx';

/** Wakes the explorable on the flywheel. */
export const start = startWith(App);
