import { formatAmount, formatFigure } from '../i18n/amount.ts';
import { formatWhen } from '../i18n/date.ts';
import type { Lang } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';
import { headFigure } from '../knowledge/build.ts';
import type { Derivation, Fact, Figure, Series } from '../knowledge/fact.ts';
import { ageOn } from '../knowledge/freshness.ts';
import type { Correction, Graph, Source } from '../knowledge/graph.ts';
import { anchorOf } from '../schema/anchor.ts';
import type { Confidence } from '../schema/fact.ts';
import { type Dims, sortedDims } from '../schema/fact-id.ts';
import type { AttributeRecord } from '../schema/vocabulary.ts';
import { formulaWords } from './formula-words.ts';
import type { Site } from './site.ts';

/** One source's word on a figure, in words. */
export interface Reading {
  said: string;
  asOf: string;
  sources: Source[];
  confidence: Confidence;
  basis: string | undefined;
  note: string | undefined;
}

/** A figure, in words. */
export interface FigureWords {
  figure: Figure;
  anchor: string;
  said: string;
  asOf: string;
  sources: Source[];
  confidence: Confidence;
  /** Said only where it is not simply reported. */
  basis: string | undefined;
  forecast: boolean;
  staleDays: number | undefined;
  agreement: Figure['agreement'];
  readings: Reading[];
  notes: string[];
  /** The corrections by which it says something else than was imported. */
  corrections: Correction[];
  derivation: string | undefined;
  /** Of a price: how exactly its first day is known, and how long it held or was seen. */
  held: string | undefined;
}

/** A series, in words: the figure that speaks for it, and all others. */
export interface SeriesRow {
  series: Series;
  attribute: AttributeRecord;
  label: string;
  /** The dimensions, in words; empty where there are none. */
  qualifier: string;
  anchor: string;
  head: FigureWords;
  others: FigureWords[];
}

export function entityName(graph: Graph, id: string, lang: Lang): string {
  const entity = graph.entities.get(id);
  return (lang === 'zh' ? entity?.zhName : undefined) ?? entity?.name ?? id;
}

function openWord(value: string): string {
  return value.replaceAll('-', ' ');
}

/** What an estimate of shares is called: `AI accelerators, TrendForce, units`. */
function seriesWords(graph: Graph, value: string, lang: Lang): string {
  const [id = '', part] = value.split('.');
  const market = graph.markets.get(id);
  const series = market?.series.find((one) => one.id === part);
  if (!market || !series) return openWord(value);
  const counted = [strings(lang).metrics[series.metric], ...(series.short ? [series.short[lang]] : [])];
  return [market.name[lang], series.publisher, ...counted].join(lang === 'zh' ? '，' : ', ');
}

/** Dimensions as a reader sees them: `dense, rack`. The currency is left out, since the figure prints it. */
export function qualifierOf(graph: Graph, dims: Dims, lang: Lang): string {
  const words = sortedDims(dims).flatMap(([name, value]) => {
    const values = graph.vocabulary.dims[name]?.values;
    if (values === undefined) return [];
    if (values === 'entity') return [entityName(graph, value, lang)];
    if (values === 'market-series') return [seriesWords(graph, value, lang)];
    return [values === 'open' ? openWord(value) : (values[value]?.[lang] ?? value)];
  });
  return words.join(lang === 'zh' ? '，' : ', ');
}

function sourcesOf(graph: Graph, ids: readonly string[]): Source[] {
  return ids.flatMap((id) => graph.sources.get(id) ?? []);
}

function basisWord(basis: Fact['basis'], lang: Lang): string | undefined {
  return basis === 'reported' ? undefined : strings(lang).bases[basis];
}

/** The arithmetic of a derived figure, with its inputs filled in: `2 × 32 × 32 × 128 × 2 B`. */
function derivationWords(graph: Graph, { formula, inputs }: Derivation, lang: Lang): string {
  const words = inputs.map(({ name, figure, amount }) => {
    const attribute = graph.vocabulary.attributes[figure.replace(/^[^#]*#/, '').replace(/[[@].*$/, '')];
    return {
      name,
      said: attribute ? formatAmount(amount, attribute, lang, (id) => entityName(graph, id, lang)) : name,
    };
  });
  return formulaWords(formula, words);
}

/** How long a price held, as far as is known. */
function heldWords(fact: Fact | undefined, lang: Lang): string | undefined {
  if (!fact?.inForce) return undefined;
  const { onset, until } = fact.inForce;
  const t = strings(lang).held;
  const end = until ? t.until(formatWhen(until, lang)) : t.seen(formatWhen(fact.checked, lang));
  return onset === 'first-seen' ? t.both(t.firstSeen, end) : end;
}

/** A figure, put into words as of the site's day. */
export function figureWords(site: Site, figure: Figure, lang: Lang): FigureWords {
  const { graph, today } = site;
  const attribute = graph.vocabulary.attributes[figure.attribute] as AttributeRecord;
  const nameOf = (id: string) => entityName(graph, id, lang);
  const age = ageOn(figure, attribute, today);
  const derivation = figure.facts.find((fact) => fact.derivation)?.derivation;
  return {
    figure,
    anchor: anchorOf(figure.id),
    said: formatFigure(figure, attribute, lang, nameOf),
    asOf: formatWhen(figure.asOf, lang),
    sources: sourcesOf(graph, figure.sources),
    confidence: figure.confidence,
    basis: basisWord(figure.basis, lang),
    forecast: figure.forecast,
    staleDays: age.stale && !figure.forecast ? age.days : undefined,
    agreement: figure.agreement,
    readings: figure.facts.map((fact) => ({
      said: formatAmount(fact.amount, attribute, lang, nameOf),
      asOf: formatWhen(fact.asOf, lang),
      sources: sourcesOf(graph, fact.sources),
      confidence: fact.confidence,
      basis: basisWord(fact.basis, lang),
      note: fact.note,
    })),
    notes: [...new Set(figure.facts.flatMap((fact) => fact.note ?? []))],
    corrections: figure.facts.flatMap(({ corrected }) => graph.corrections.get(corrected ?? '') ?? []),
    derivation: derivation && derivationWords(graph, derivation, lang),
    held: heldWords(figure.facts[0], lang),
  };
}

/** A series, put into words as of the site's day. */
export function seriesRow(site: Site, series: Series, lang: Lang): SeriesRow {
  const attribute = site.graph.vocabulary.attributes[series.attribute] as AttributeRecord;
  const head = headFigure(site.graph, series, site.today) ?? (series.figures.at(-1) as Figure);
  return {
    series,
    attribute,
    label: attribute.label[lang],
    qualifier: qualifierOf(site.graph, series.dims, lang),
    anchor: anchorOf(series.id),
    head: figureWords(site, head, lang),
    others: series.figures
      .filter((figure) => figure !== head)
      .map((figure) => figureWords(site, figure, lang))
      .reverse(),
  };
}
