import type { NameList } from '../components/search/names.ts';
import { claimWords } from '../i18n/claim-words.ts';
import type { Lang } from '../i18n/languages.ts';
import { marketWords } from '../i18n/market-words.ts';
import { moneyPage } from '../i18n/money-page.ts';
import { moneyWords } from '../i18n/money-words.ts';
import { priceWords } from '../i18n/price-words.ts';
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
  const markets = [...graph.markets.values()].map((market): NameList[number] => {
    const other = lang === 'zh' ? 'en' : 'zh';
    return [
      market.question[lang],
      prefix + routes.market(market.id),
      'market',
      market.layer,
      market.name[lang],
      market.name[other],
    ];
  });
  const claims = [...graph.claims.values()].map(({ id, statement, layer }): NameList[number] => {
    return [statement[lang], prefix + routes.claim(id), 'claim', layer === 'stack' ? '' : layer, id];
  });
  const pages = [
    [priceWords[lang].tokens, routes.tokenPrices],
    [priceWords[lang].hours, routes.hourPrices],
    [moneyWords[lang].title, routes.revenue],
    [moneyPage[lang].title, routes.money],
    [marketWords[lang].title, routes.markets],
    [claimWords[lang].title, routes.claims],
    [claimWords[lang].corrections, routes.corrections],
  ].map(([name = '', path = '']): NameList[number] => [name, prefix + path, 'page', '']);
  return [...entities, ...markets, ...claims, ...pages, ...terms];
}
