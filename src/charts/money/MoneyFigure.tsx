import type { Lang } from '../../i18n/languages.ts';
import { moneyWords } from '../../i18n/money-words.ts';
import { routes } from '../../schema/routes.ts';
import { href } from '../../site/links.ts';
import type { Site } from '../../site/site.ts';
import { Drawn } from '../kit/Drawn.tsx';
import { layoutPanels } from '../panels/layout.ts';
import { PanelsView } from '../panels/View.tsx';
import { layoutPlot } from '../plot/layout.ts';
import { PlotView } from '../plot/View.tsx';
import { companiesOf, findingOf, panelsOf, plotOf } from './drawing.ts';
import type { Entry } from './entries.ts';
import type { Section } from './sections.ts';

function Sources({ entry: { words }, lang }: { entry: Entry; lang: Lang }) {
  return (
    <>
      {words.sources.map(({ id, publisher }, index) => (
        <>
          {index > 0 && (lang === 'zh' ? '、' : ', ')}
          <a href={href(routes.source(id), lang)}>{publisher}</a>
        </>
      ))}
    </>
  );
}

const rowOf = (entry: Entry, lang: Lang) => [
  entry.name,
  entry.what,
  entry.period,
  <a href={entry.href}>{entry.words.said}</a>,
  entry.basis,
  <Sources entry={entry} lang={lang} />,
];

/** One drawing of revenue or spending over time, with its figures as a table; nothing where there are none. */
export function MoneyFigure({ site, section, lang }: { site: Site; section: Section; lang: Lang }) {
  const t = moneyWords[lang];
  const all = companiesOf(site, section, lang);
  const companies = all.filter(({ lines }) => lines.flat().length >= section.drawnFrom);
  const finding = findingOf(companies);
  if (!finding) return null;
  const { first, last } = finding;
  const title = t.finding(last.name, last.what, first.words.said, last.words.said, first.period, last.period);
  const draw = section.isLog
    ? (width: number) => <PlotView scene={layoutPlot(plotOf(companies, lang), width)} label={title} />
    : (width: number) => <PanelsView scene={layoutPanels(panelsOf(companies, lang), width)} label={title} />;
  const rows = all.flatMap(({ lines }) => lines.flatMap((line) => line.toReversed()));
  return (
    <Drawn
      id={section.id}
      title={title}
      subtitle={t.how[section.id]}
      draw={draw}
      summary={last.said}
      still={t.still}
      table={{ head: t.tableHead, rows: rows.map((entry) => rowOf(entry, lang)) }}
      caption={t.table}
    />
  );
}
