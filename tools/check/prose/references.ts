import { headFigure } from '../../../src/knowledge/build.ts';
import type { Catalogue } from '../../../src/knowledge/catalogue/types.ts';
import type { Graph } from '../../../src/knowledge/graph.ts';
import { findFigure, findSeries, type LookupProblem } from '../../../src/knowledge/lookup.ts';
import type { Mention } from '../../../src/knowledge/mentions.ts';
import { didYouMean } from '../../../src/knowledge/read/nearest.ts';
import type { Fault } from '../../../src/knowledge/report.ts';
import type { Suspects } from '../../../src/knowledge/suspect.ts';
import { anchorOf } from '../../../src/schema/anchor.ts';
import { EXPLORABLE_IDS, isExplorable } from '../../../src/schema/explorable.ts';
import { parseFactId } from '../../../src/schema/fact-id.ts';
import { LAYERS, type Layer } from '../../../src/schema/layers.ts';
import { guideRoute, routes } from '../../../src/schema/routes.ts';
import { checkCalc } from './calc.ts';

/** What references are held against. */
export interface References {
  graph: Graph;
  paths: ReadonlySet<string>;
  /** Of whose figures nothing certain is known. */
  suspects: Suspects;
  /** Sellers whose prices could not be read: what refers to those is not reported again. */
  unreadSellers: ReadonlySet<string>;
  /** Whether every file of sources could be read. */
  sourcesRead: boolean;
  /** The wall clock's day (ISO). */
  clock: string;
  /** What sums may name; gathered where the first of them asks for it. */
  catalogue(): Catalogue;
}

/** Every address of the site that an author may link to. */
export function knownPaths(graph: Graph, entities: Iterable<{ layer: Layer; id: string }>): Set<string> {
  const fixed = Object.values(routes).filter((route) => typeof route === 'string');
  return new Set([
    ...fixed,
    ...LAYERS.map(routes.layer),
    ...[...entities].map(({ layer, id }) => routes.entity(layer, id)),
    ...Object.keys(graph.vocabulary.attributes).map(routes.attribute),
    ...[...graph.sources.keys()].map(routes.source),
    ...[...graph.terms.keys()].map(routes.term),
    ...[...graph.claims.keys()].map(routes.claim),
    ...[...graph.markets.keys()].map(routes.market),
    ...[...graph.guides.values()].map(guideRoute),
  ]);
}

function anchorsOf(graph: Graph, path: string): Set<string> | undefined {
  const id = path.split('/')[2] ?? '';
  const entity = graph.entities.get(id);
  if (!entity || routes.entity(entity.layer, id) !== path) return undefined;
  const ids = entity.series.flatMap((series) => [
    series.id,
    ...series.figures.flatMap(({ facts }) => facts.map(({ asOf }) => `${series.id}@${asOf.text}`)),
  ]);
  return new Set(ids.map(anchorOf));
}

function checkLink(url: string, { graph, paths, suspects }: References): Fault | undefined {
  if (/^https:\/\/[^\s]+$/i.test(url)) return undefined;
  if (/^[a-z][a-z0-9+.-]*:/i.test(url))
    return {
      rule: 'link',
      message: `"${url.slice(0, 60)}" is not a link that is allowed`,
      fix: 'link to a path of this site, or to an https:// address',
    };
  if (url.startsWith('//')) return { rule: 'link', message: `"${url}" has no https:`, fix: 'write the whole address' };
  const [path = '', fragment] = url.split('#');
  if (path === '' && fragment) return undefined;
  if (!path.startsWith('/'))
    return {
      rule: 'dead-link',
      message: `"${url}" is relative`,
      fix: 'write the path from the root, like /hardware/nvidia/',
    };
  if (!paths.has(path))
    return {
      rule: 'dead-link',
      message: `there is no page ${path}`,
      fix: didYouMean(path, paths, 'paths look like /hardware/nvidia/ and end with a slash'),
    };
  const anchors = fragment && !suspects.isEntity(path.split('/')[2] ?? '') ? anchorsOf(graph, path) : undefined;
  if (fragment && anchors && !anchors.has(fragment))
    return {
      rule: 'dead-link',
      message: `${path} has no figure #${fragment}`,
      fix: didYouMean(fragment, anchors, 'copy the link beside the figure'),
    };
  return undefined;
}

/** Chart ids: `ranking/<attribute>`, `history/<entity>#<attribute>[dims]` and `explorable/<id>`. */
function checkChart(id: string, graph: Graph): Fault | undefined {
  const [kind, ...rest] = id.split('/');
  const of = rest.join('/');
  if (kind === 'ranking') {
    const attribute = of.replace(/\[.*$/, '');
    if (graph.vocabulary.attributes[attribute]?.better) return undefined;
    const ranked = Object.keys(graph.vocabulary.attributes).filter((key) => graph.vocabulary.attributes[key]?.better);
    return {
      rule: 'unknown-chart',
      message: `"${attribute}" is not an attribute that is ranked`,
      fix: didYouMean(attribute, ranked, 'an attribute with "better" in the vocabulary is'),
    };
  }
  if (kind === 'explorable') {
    if (isExplorable(of)) return undefined;
    const fix = didYouMean(of, EXPLORABLE_IDS, `one of ${EXPLORABLE_IDS.join(', ')}`);
    return { rule: 'unknown-chart', message: `there is no explorable "${of}"`, fix };
  }
  if (kind === 'history') {
    const ref = parseFactId(of);
    if (!ref)
      return {
        rule: 'unknown-chart',
        message: `"${of}" is not a fact id`,
        fix: 'write history/entity#attribute[dim=value]',
      };
    const series = findSeries(graph.index, ref);
    if ('problem' in series) return series.problem;
    return series.found.figures.length > 1
      ? undefined
      : { rule: 'unknown-chart', message: `"${of}" has a single figure, which is no history`, fix: 'use <Fact>' };
  }
  return {
    rule: 'unknown-chart',
    message: `there is no kind of chart "${kind}"`,
    fix: 'write ranking/<attribute>, history/<fact id> or explorable/<id>',
  };
}

/** Whether what a body refers to exists. */
export function checkMention({ kind, target }: Mention, references: References): Fault | undefined {
  const { graph, suspects, sourcesRead, clock } = references;
  switch (kind) {
    case 'fact': {
      if (suspects.isFact(target)) return undefined;
      const figure = findFigure(graph.index, target, (series) => headFigure(graph, series, clock));
      return 'problem' in figure ? (figure.problem satisfies LookupProblem) : undefined;
    }
    case 'term':
      if (graph.terms.has(target)) return undefined;
      return {
        rule: 'unknown-term',
        message: `there is no term "${target}"`,
        fix: didYouMean(target, graph.terms.keys(), 'see content/glossary/'),
      };
    case 'cite':
      if (graph.sources.has(target) || !sourcesRead) return undefined;
      return {
        rule: 'unknown-source',
        message: `there is no source "${target}"`,
        fix: didYouMean(target, graph.sources.keys(), 'see content/sources/'),
      };
    case 'calc':
      return checkCalc(target, references);
    case 'chart':
      return checkChart(target, graph);
    case 'link':
      return checkLink(target, references);
  }
}
