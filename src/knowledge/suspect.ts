import { parseFactId } from '../schema/fact-id.ts';
import type { Content } from './read/content.ts';
import type { Problem } from './read/problem.ts';

/** Of whose figures nothing certain is known: what refers to them is not reported again. */
export interface Suspects {
  isEntity(id: string): boolean;
  isFact(id: string): boolean;
  isClaim(id: string): boolean;
}

const PLACE = /^([a-z]+)\/([a-z0-9-]+)\.(?:mdx|yaml)$/;

/** Files with a fault of their own: of entities, of markets and of sellers; all of them where the vocabulary cannot be read. */
export function suspectsIn(content: Content, problems: readonly Problem[]): Suspects {
  const faulty = new Set(
    problems.flatMap(({ path }) => {
      const [, folder, id] = PLACE.exec(path) ?? [];
      return folder && id ? [`${folder}/${id}`] : [];
    }),
  );
  const entities = new Set(
    content.entityPaths.flatMap(({ layer, id }) =>
      content.vocabulary === undefined || faulty.has(`${layer}/${id}`) ? [id] : [],
    ),
  );
  const isEntity = (id: string) => entities.has(id);
  return {
    isEntity,
    isClaim: (id) => faulty.has(`claims/${id}`),
    isFact: (id) => {
      const { entity = '', dims = {} } = parseFactId(id) ?? {};
      const { seller = '', series = '' } = dims as { seller?: string; series?: string };
      return isEntity(entity) || content.unreadSellers.has(seller) || faulty.has(`markets/${series.split('.')[0]}`);
    },
  };
}
