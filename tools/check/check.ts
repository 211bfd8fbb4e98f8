import { buildGraph } from '../../src/knowledge/build.ts';
import { catalogueOf } from '../../src/knowledge/catalogue/build.ts';
import type { Catalogue } from '../../src/knowledge/catalogue/types.ts';
import { mentionsIn } from '../../src/knowledge/mentions.ts';
import { type Content, readContent } from '../../src/knowledge/read/content.ts';
import type { ContentFile, MdxFile } from '../../src/knowledge/read/file.ts';
import { byPlace, type Problem } from '../../src/knowledge/read/problem.ts';
import type { Path } from '../../src/knowledge/read/yaml.ts';
import type { Fault } from '../../src/knowledge/report.ts';
import { bareFigures, namesLikeFigures, withoutNames } from './prose/figures.ts';
import { checkMarkup } from './prose/markup.ts';
import { checkMention, knownPaths, type References } from './prose/references.ts';
import { blocksOf, placeAt } from './prose/text.ts';

interface ProseContext extends References {
  /** Names that hold something like a figure. */
  names: readonly string[];
}

const FIGURE_FIX = 'print it with <Fact id="…" />, or put <Given>…</Given> around a number that is part of a statement';

function bareFault(text: string): Fault {
  return { rule: 'bare-figure', message: `"${text}" is a figure without a source`, fix: FIGURE_FIX };
}

function checkBody({ path, body }: MdxFile<unknown>, context: ProseContext): Problem[] {
  const markup = checkMarkup(body.tree).map((fault) => ({ path, ...fault }));
  const references = mentionsIn(body.tree).flatMap((mention) => {
    const fault = checkMention(mention, context);
    return fault ? [{ path, line: mention.line, column: mention.column, ...fault }] : [];
  });
  const figures = blocksOf(body.tree).flatMap((block) =>
    bareFigures(withoutNames(block.text, context.names)).map(({ index, text }) => ({
      path,
      ...placeAt(block, index),
      ...bareFault(text),
    })),
  );
  return [...markup, ...references, ...figures];
}

/** Bare figures in a field of the front matter that readers see. */
function checkField(file: ContentFile<unknown>, at: Path, text: string, names: readonly string[]): Problem[] {
  return bareFigures(withoutNames(text, names)).map((figure) => ({
    path: file.path,
    ...file.place(at),
    ...bareFault(figure.text),
  }));
}

function checkProse(content: Content, context: ProseContext): Problem[] {
  const bodies: MdxFile<unknown>[] = [
    ...content.entities,
    ...content.guides,
    ...content.terms,
    ...content.translations,
  ];
  const { names } = context;
  const { stack } = content;
  const whys =
    stack?.data.readings.flatMap(({ boxes }, at) => boxes.map(({ why }, index) => ({ at, index, why }))) ?? [];
  return [
    ...bodies.flatMap((file) => checkBody(file, context)),
    ...content.entities.flatMap(({ data, ...file }) =>
      (['en', 'zh'] as const).flatMap((lang) =>
        data.talk ? checkField({ ...file, data }, ['talk', lang], data.talk[lang], names) : [],
      ),
    ),
    ...content.entities.flatMap((file) =>
      file.data.moves.flatMap(({ why }, index) =>
        (['en', 'zh'] as const).flatMap((lang) => checkField(file, ['moves', index, 'why', lang], why[lang], names)),
      ),
    ),
    ...whys.flatMap(({ at, index, why }) =>
      (['en', 'zh'] as const).flatMap((lang) =>
        stack && why ? checkField(stack, ['readings', at, 'boxes', index, 'why', lang], why[lang], names) : [],
      ),
    ),
    ...content.guides.flatMap((file) => checkField(file, ['title'], file.data.title, names)),
    ...content.terms.flatMap((file) => [
      ...checkField(file, ['definition'], file.data.definition, names),
      ...checkField(file, ['zh', 'definition'], file.data.zh.definition, names),
      ...file.data.see
        .filter((id) => !context.graph.terms.has(id))
        .map((id) => ({
          path: file.path,
          ...file.place(['see']),
          rule: 'unknown-term' as const,
          message: `there is no term "${id}"`,
          fix: 'see content/glossary/',
        })),
    ]),
  ];
}

/** Entities of whose figures nothing certain is known: their own file has a fault, or the vocabulary cannot be read. */
function brokenEntities(content: Content, problems: readonly Problem[]): Set<string> {
  if (!content.vocabulary) return new Set(content.entityPaths.map(({ id }) => id));
  return new Set(problems.flatMap(({ path }) => /^[a-z]+\/([a-z0-9-]+)\.mdx$/.exec(path)?.[1] ?? []));
}

/**
 * Everything wrong with the content below `root`, in reading order.
 * @param clock The wall clock's day (ISO), by which a date is in the future.
 */
export function checkContent(root: string, clock: string): { problems: Problem[]; files: number } {
  const content = readContent(root);
  const { graph, problems } = buildGraph(content, clock);
  const names = [...graph.entities.values()].flatMap(({ name, zhName = '', aliases }) => [name, zhName, ...aliases]);
  let catalogue: Catalogue | undefined;
  const prose = checkProse(content, {
    catalogue: () => (catalogue ??= catalogueOf(graph, clock)),
    graph,
    paths: knownPaths(graph, content.entityPaths),
    broken: brokenEntities(content, problems),
    unreadSellers: content.unreadSellers,
    sourcesRead: content.sourcesRead,
    names: namesLikeFigures(names),
    clock,
  });
  return { problems: [...problems, ...prose].sort(byPlace), files: content.fileCount };
}
