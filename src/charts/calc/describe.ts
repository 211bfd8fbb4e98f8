import type { RootContent } from 'mdast';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { headFigure } from '../../knowledge/build.ts';
import type { Entity } from '../../knowledge/graph.ts';
import { findFigure } from '../../knowledge/lookup.ts';
import { isElement, literalProp, type MdxElement } from '../../knowledge/mentions.ts';
import type { Body } from '../../knowledge/read/file.ts';
import { headlineSeries } from '../../site/headlines.ts';
import { entityName, figureWords, seriesRow } from '../../site/series-row.ts';
import type { Site } from '../../site/site.ts';
import { wordsOfCalc } from './words.ts';

type Node = RootContent | MdxElement;

function calculated(element: MdxElement, site: Site, lang: Lang): string {
  const props = ['scenario', 'explorable', 'claim', 'with'].flatMap((name) => {
    const value = literalProp(element, name);
    return value === undefined ? [] : [[name, value]];
  });
  const figure = literalProp(element, 'figure') ?? '';
  return wordsOfCalc({ ...Object.fromEntries(props), figure, site, lang, pageLang: lang }).printed;
}

/** What a component prints, in running text; `undefined` where its own words are to be read. */
function printed(element: MdxElement, site: Site, lang: Lang): string | undefined {
  const id = literalProp(element, 'id');
  if (element.name === 'Cite') return '';
  if (element.name === 'Fact' && id) {
    const found = findFigure(site.graph.index, id, (series) => headFigure(site.graph, series, site.today));
    return 'found' in found ? figureWords(site, found.found, lang).said : '';
  }
  if (element.name === 'Calc') return calculated(element, site, lang);
  if (element.name === 'Term' && id && element.children.length === 0) {
    const term = site.graph.terms.get(id);
    return lang === 'zh' ? term?.zh.term : term?.term;
  }
  return undefined;
}

/** The running text of a node, figures and terms filled in. */
function plain(node: Node, site: Site, lang: Lang): string {
  const words = isElement(node) ? printed(node, site, lang) : undefined;
  if (words !== undefined) return words;
  if ('value' in node) return node.value;
  return 'children' in node ? (node.children as Node[]).map((child) => plain(child, site, lang)).join('') : '';
}

/** The first sentence of a body, for descriptions and lists; at most 300 characters. Empty where there is no prose. */
export function firstSentence(body: Body, site: Site, lang: Lang): string {
  const paragraph = body.tree.children.find(({ type }) => type === 'paragraph');
  if (!paragraph) return '';
  const text = plain(paragraph, site, lang).replace(/\s+/g, ' ').trim();
  const end = text.search(/[.!?](?=\s+(?:[A-Z“]|[a-z]\d)|$)|[。！？]/);
  const sentence = end < 0 ? text : text.slice(0, end + 1);
  return sentence.length > 300 ? `${sentence.slice(0, 297).trimEnd()}…` : sentence;
}

/** One sentence on an entity: the first of its prose, or, where that is not written in the language, its kind and figures. */
export function describeEntity(site: Site, entity: Entity, lang: Lang): string {
  const body = lang === 'zh' ? entity.zhBody : entity.body;
  const sentence = body && firstSentence(body, site, lang);
  if (sentence) return sentence;
  const t = strings(lang);
  const figures = headlineSeries(site, entity).map((series) => {
    const { label, qualifier, head } = seriesRow(site, series, lang);
    return lang === 'zh'
      ? `${label}${qualifier && `（${qualifier}）`} ${head.said}`
      : `${label}${qualifier && ` (${qualifier})`} ${head.said}`;
  });
  const what = `${t.kinds[entity.kind]}${lang === 'zh' ? '，' : ', '}${t.layers[entity.layer]}`;
  return [`${entityName(site.graph, entity.id, lang)}${lang === 'zh' ? '：' : ': '}${what}`, ...figures].join(
    lang === 'zh' ? '；' : '; ',
  );
}
