import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { fillIn } from '../../../i18n/fill-in.ts';
import type { Go } from '../../kit/use-url.ts';
import type { MapData, MapEntity } from '../data.ts';
import type { Ties } from '../ties.ts';
import type { MapView } from '../view.ts';

interface Props {
  data: MapData;
  view: MapView;
  entity: MapEntity;
  ties: Ties;
  go: Go;
}

/** Everything else on the map, as the other end of a path. There may be a thousand, so they come when somebody reaches for them. */
function Others({ data, entity, to, go }: Pick<Props, 'data' | 'entity' | 'go'> & { to: string | undefined }) {
  const [isReached, setReached] = useState(false);
  const all = useMemo(() => [...data.entities].sort((a, b) => a.name.localeCompare(b.name)), [data]);
  const offered = isReached ? all : all.filter(({ id }) => id === to);
  const reach = () => setReached(true);
  return (
    <label class="tool">
      <span>{data.words['pathTo']}</span>
      <select
        class="field"
        name="to"
        onFocus={reach}
        onPointerDown={reach}
        onChange={(event) => go({ to: event.currentTarget.value || undefined })}
      >
        <option value="">{data.words['pathPick']}</option>
        {offered
          .filter(({ id }) => id !== entity.id)
          .map(({ id, name }) => (
            <option key={id} value={id} selected={to === id}>
              {name}
            </option>
          ))}
      </select>
    </label>
  );
}

/** What the focus depends on, in how many steps, and the way from it to another thing. */
export function Chain({ data, view, entity, ties, go }: Props): JSX.Element {
  const { words } = data;
  const nameOf = (id: string) => data.entities.find((one) => one.id === id)?.name ?? id;
  return (
    <div class="panel-chain">
      <p>
        <span class="soft">{fillIn(words['chainCount'], { below: ties.below, above: ties.above })}</span>{' '}
        <button
          type="button"
          class="plain-button"
          onClick={() => go({ chain: view.chain ? undefined : true, to: undefined })}
        >
          {view.chain ? words['near'] : words['chain']}
        </button>
      </p>
      <Others data={data} entity={entity} to={view.to} go={go} />
      {ties.noPath && <p class="soft">{words['pathNone']}</p>}
      {view.to !== undefined && ties.edges.length > 0 && (
        <ol class="panel-path">
          {ties.edges.map(({ from, to, type, by }) => (
            <li>
              {nameOf(from)} <b>{data.relations[type]}</b> {nameOf(to)} <span class="soft">{by}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
