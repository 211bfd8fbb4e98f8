import type { JSX } from 'preact';
import type { Lang } from '../../../i18n/languages.ts';
import { livesOn } from '../../../knowledge/asof.ts';
import type { Go } from '../../kit/use-url.ts';
import type { MapData, MapEntity } from '../data.ts';
import { headsOn, type PanelData, type PanelRelation } from '../panel.ts';
import type { Ties } from '../ties.ts';
import type { MapView } from '../view.ts';
import { Chain } from './Chain.tsx';
import { useFetched } from './use-fetched.ts';

interface Props {
  data: MapData;
  view: MapView;
  entity: MapEntity;
  ties: Ties;
  lang: Lang;
  go: Go;
}

function Heads({ panel, data, view }: { panel: PanelData; data: MapData; view: MapView }): JSX.Element {
  const heads = headsOn(panel.heads, view.day);
  if (heads.length === 0) return <p class="soft">{data.words['noFigure']}</p>;
  return (
    <dl class="panel-heads">
      {heads.map(({ label, qualifier, said, when, by, href }) => (
        <div>
          <dt>{[label, qualifier].filter(Boolean).join(' · ')}</dt>
          <dd>
            <a href={href}>{said}</a>
            <span class="soft">
              {when} · {by}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Relation({ relation, isOnMap, go }: { relation: PanelRelation; isOnMap(id: string): boolean; go: Go }) {
  return (
    <div>
      <h3>
        <svg class="line-sample" viewBox="0 0 26 8" width="26" height="8" aria-hidden="true">
          <path class={`tie tie-${relation.type}`} d="M0,4H26" />
        </svg>
        {relation.label}
      </h3>
      <ul>
        {relation.items.map(({ id, name, entity, by, href }) => (
          <li>
            <a
              href={entity}
              onClick={(event) => {
                if (!isOnMap(id) || event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                go({ focus: id, to: undefined });
              }}
            >
              {name}
            </a>{' '}
            {by && (
              <a class="soft" href={href}>
                {by}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is known of the focus on the day of the view: a column beside the map, a sheet on a phone. */
export function Panel(props: Props): JSX.Element {
  const { data, view, entity, lang, go } = props;
  const { words } = data;
  const panel = useFetched<PanelData>(`${data.files}panel/${entity.id}.${lang}.json`);
  const isOnMap = (id: string) => data.entities.some((one) => one.id === id);
  return (
    <aside class={`map-panel on-${entity.layer}`} aria-label={entity.name}>
      <button
        type="button"
        class="plain-button panel-close"
        onClick={() => go({ focus: undefined, to: undefined, chain: undefined })}
      >
        {words['close']}
      </button>
      <p class="kicker">
        <span>
          <span class="layer-mark" />
          {data.layers[entity.layer]}
        </span>
        <span>{data.kinds[entity.kind]}</span>
        {entity.country && <span>{data.countries[entity.country]}</span>}
      </p>
      <h2>
        <a href={entity.href}>{entity.name}</a>
      </h2>
      {!livesOn(entity.life, view.day) && <p class="notice">{words['notThen']}</p>}
      {panel === 'failed' && <p class="notice">{words['failed']}</p>}
      {panel && panel !== 'failed' && (
        <>
          <p>{panel.about}</p>
          <Heads panel={panel} data={data} view={view} />
          {panel.talk && (
            <>
              <h3>{words['inTalk']}</h3>
              <p>{panel.talk}</p>
            </>
          )}
          {panel.moves.length > 0 && <h3>{words['moved']}</h3>}
          {panel.moves.map(({ line, why, by, href }) => (
            <p>
              {line} {why}{' '}
              <a class="soft" href={href}>
                {by}
              </a>
            </p>
          ))}
          <Chain data={data} view={view} entity={entity} ties={props.ties} go={go} />
          {panel.relations.map((relation) => (
            <Relation relation={relation} isOnMap={isOnMap} go={go} />
          ))}
        </>
      )}
      <p>
        <a href={entity.href}>{words['page']}</a>
      </p>
    </aside>
  );
}
