import { claimWords } from '../i18n/claim-words.ts';
import type { Lang } from '../i18n/languages.ts';
import type { Guide } from '../knowledge/graph.ts';
import { entityName } from './series-row.ts';
import { site } from './site.ts';

/** What a guide is called in a language; in English where it has no name of its own. */
export function guideTitle(guide: Guide, lang: Lang): string {
  return (lang === 'zh' ? guide.zh?.title : undefined) ?? guide.title;
}

/** What a page of the site is called, by its path; the path itself where nothing better is known. */
export function titleOf(path: string, lang: Lang): string {
  const { graph } = site();
  const [folder = '', id = ''] = path.split('/').filter(Boolean);
  const guide = graph.guides.get(folder === 'guides' ? id : folder);
  if (graph.entities.get(id)?.layer === folder) return entityName(graph, id, lang);
  if (folder === 'claims' && graph.claims.has(id)) return claimWords[lang].number(id);
  if (folder === 'markets') return graph.markets.get(id)?.question[lang] ?? path;
  if (folder === 'glossary') return graph.terms.get(id)?.[lang === 'zh' ? 'zh' : 'term'].toString() ?? path;
  return guide ? guideTitle(guide, lang) : path;
}
