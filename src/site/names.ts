import type { NameList } from '../components/search/names.ts';
import type { Lang } from '../i18n/languages.ts';
import { routes } from '../schema/routes.ts';
import { entityName } from './series-row.ts';
import { site } from './site.ts';

/** Every name a reader may type: of entities and terms, with their aliases. Addresses are without the base path. */
export function nameList(lang: Lang): NameList {
  const { graph } = site();
  const prefix = lang === 'en' ? '' : `/${lang}`;
  const entities = [...graph.entities.values()].map((entity): NameList[number] => {
    const name = entityName(graph, entity.id, lang);
    const others = [entity.name, entity.zhName ?? '', ...entity.aliases].filter((alias) => alias && alias !== name);
    return [name, prefix + routes.entity(entity.layer, entity.id), entity.kind, entity.layer, ...others];
  });
  const terms = [...graph.terms.values()].map((term): NameList[number] => {
    const [name, other] = lang === 'zh' ? [term.zh.term, term.term] : [term.term, term.zh.term];
    return [name, prefix + routes.term(term.id), 'term', '', other, ...term.aliases];
  });
  return [...entities, ...terms];
}
