import { moneyFields, yearsOf } from '../../../explorables/money.ts';
import { formatWhen } from '../../../i18n/date.ts';
import { commonWords } from '../../../i18n/explorables/common.ts';
import { moneyWords } from '../../../i18n/explorables/money.ts';
import type { Lang } from '../../../i18n/languages.ts';
import type { Diagram, Flow, FlowNode } from '../../../knowledge/flows/types.ts';
import { entityName } from '../../../site/series-row.ts';
import type { Site } from '../../../site/site.ts';
import { fieldData } from '../origins.ts';
import type { DiagramWords, FlowWords, MoneyData } from './own.ts';
import { linkWords, nodeWords } from './said.ts';

function diagramWords(site: Site, diagram: Diagram, lang: Lang): DiagramWords {
  const { period, counts, isPerHundred, step, nodes, links } = diagram;
  const nameOf = ({ id, label, entity }: FlowNode) =>
    label?.[lang] ?? (entity ? entityName(site.graph, entity, lang) : id);
  const names = new Map(nodes.map((node) => [node.id, nameOf(node)]));
  return {
    period: { start: period.start },
    when: formatWhen(period, lang),
    counts: counts[lang],
    isPerHundred,
    step,
    nodes: nodes.map((node) => nodeWords(site, node, diagram, names.get(node.id) ?? '', lang)),
    links: links.map((link) => linkWords(site, link, diagram, names, lang)),
  };
}

function flowWords(site: Site, flow: Flow, lang: Lang): FlowWords {
  const { id, labs, byYear, publisher, name, question, finding, leavesOut, diagrams } = flow;
  return {
    id,
    labs,
    byYear,
    publisher,
    name: name[lang],
    question: question[lang],
    finding: finding[lang],
    leavesOut: leavesOut[lang],
    diagrams: diagrams.map((diagram) => diagramWords(site, diagram, lang)),
  };
}

/** What the explorable on money is drawn from: every flow of the content, the first as its preset. */
export function moneyData(site: Site, lang: Lang): MoneyData {
  const words = moneyWords[lang];
  const flows = [...site.graph.flows.values()];
  const fields = moneyFields(flows);
  const names = Object.fromEntries(flows.map(({ id, name }) => [id, name[lang]]));
  const [preset] = flows;
  return {
    id: 'money',
    words,
    common: commonWords[lang],
    fields: fieldData(
      site,
      fields,
      {
        variant: { given: preset?.id ?? '' },
        year: { given: (preset && yearsOf(preset).at(-1)) ?? fields['year']?.options.at(-1) ?? '' },
        rule: { given: 'published' },
      },
      { ...words.fields, variant: { ...words.fields.variant, options: names } },
      lang,
    ),
    own: { flows: flows.map((flow) => flowWords(site, flow, lang)) },
  };
}
