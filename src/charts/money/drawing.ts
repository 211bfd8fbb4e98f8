import type { Lang } from '../../i18n/languages.ts';
import { axisUsd } from '../../i18n/plain.ts';
import { dayNumber } from '../../schema/when.ts';
import type { Site } from '../../site/site.ts';
import type { Panel, PanelsData } from '../panels/scene.ts';
import type { PlotData } from '../plot/scene.ts';
import { timeAxis, yearOf } from '../plot/time-axis.ts';
import { type Entry, entriesOf } from './entries.ts';
import { earnersOf, type Section } from './sections.ts';

/** The lines of one company, each oldest first. */
export interface Company {
  name: string;
  panel: Panel;
  lines: readonly (readonly Entry[])[];
}

/** The companies of a section with what is drawn of them, largest first. */
export function companiesOf(site: Site, section: Section, lang: Lang): Company[] {
  return earnersOf(site.graph, section).flatMap((earner): Company[] => {
    const lines = earner.series
      .map((series) => entriesOf(site, earner, series, lang))
      .filter((line) => line.length > 0);
    const [first] = lines.flat();
    if (!first) return [];
    const series = lines.map((line) => ({
      name: lines.length > 1 ? (line[0]?.what ?? '') : '',
      marks: line.map((entry) => ({ ...entry, shape: 'circle' as const, isRestated: false })),
    }));
    return [{ name: first.name, panel: { name: first.name, layer: earner.entity.layer, series }, lines }];
  });
}

const entriesIn = (companies: readonly Company[]) => companies.flatMap(({ lines }) => lines.flat());

const ends = (companies: readonly Company[]) => {
  const entries = entriesIn(companies);
  return {
    from: entries.map(({ from }) => from).reduce((a, b) => (a < b ? a : b)),
    to: entries.map(({ to }) => to).reduce((a, b) => (a > b ? a : b)),
  };
};

/** Companies one above the other, on one time axis and one scale. */
export function panelsOf(companies: readonly Company[], lang: Lang): PanelsData {
  const { from, to } = ends(companies);
  return {
    panels: companies.map(({ panel }) => panel),
    from: `${from.slice(0, 4)}-01-01`,
    to: `${to.slice(0, 4)}-12-31`,
    tick: (value) => axisUsd(value, lang),
  };
}

const middle = ({ from, to }: Entry) => (yearOf(from) + yearOf(to)) / 2;
const point = ({ value, low, high }: Entry) => value ?? Math.sqrt(low * high);

/** Companies as lines on one logarithmic scale. */
export function plotOf(companies: readonly Company[], lang: Lang): PlotData {
  const { from, to } = ends(companies);
  const lines = companies.flatMap(({ name, lines: own }) =>
    own.map((line, index) => ({ name: index === 0 ? name : undefined, line })),
  );
  return {
    x: timeAxis(from, to),
    y: { scale: 'log', title: '', tick: (value) => axisUsd(value, lang) },
    lines: lines.map(({ name, line }) => ({
      points: line.map((entry): [number, number] => [middle(entry), point(entry)]),
      hue: 'plain',
      ...(name === undefined ? {} : { name }),
    })),
    marks: entriesIn(companies).map((entry) => ({
      x: middle(entry),
      y: point(entry),
      ...(entry.low === entry.high ? {} : { low: entry.low, high: entry.high }),
      shape: 'circle',
      tone: entry.tone,
      hue: 'bought',
      said: entry.said,
    })),
  };
}

/** The first and last figure of the leader’s longest line: what the title says. */
export function findingOf([leader]: readonly Company[]): { first: Entry; last: Entry } | undefined {
  const longest = leader?.lines.toSorted((a, b) => b.length - a.length)[0];
  const [first, last] = [longest?.[0], longest?.at(-1)];
  return first && last && dayNumber(first.to) <= dayNumber(last.to) ? { first, last } : undefined;
}
