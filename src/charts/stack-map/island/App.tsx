import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { fillIn } from '../../../i18n/fill-in.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { TimeBar } from '../../kit/TimeBar.tsx';
import { boxesOf } from '../boxes.ts';
import type { MapData, SizeData } from '../data.ts';
import { tiesOf } from '../ties.ts';
import { FIRST_DAY } from '../view.ts';
import { Canvas } from './Canvas.tsx';
import { Legend } from './Legend.tsx';
import { List } from './List.tsx';
import { Panel } from './Panel.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useFetched } from './use-fetched.ts';
import { useKiosk } from './use-kiosk.ts';
import { useView } from './use-view.ts';

interface Props {
  data: MapData;
  lang: Lang;
  /** The room that the map had before it woke, pixels. */
  room: number;
}

/** The living map: one state, kept in the URL, from which all is drawn. */
export function App({ data, lang, room }: Props): JSX.Element {
  const { view, go } = useView(data);
  const turn = useKiosk(view.kiosk, go);
  const sizes = useFetched<SizeData>(view.size && `${data.files}size-${view.size}.${lang}.json`);
  const known = sizes === 'failed' ? undefined : sizes;
  const { reading, day, size, layer, kind, open, country, has, q } = view;
  // What the boxes hold follows from these alone: a focus lays nothing out anew.
  const boxes = useMemo(
    () => boxesOf(data, view, known),
    [data, known, reading, day, size, layer, kind, open, country, has, q],
  );
  const { focus, to, chain } = view;
  const ties = useMemo(() => tiesOf(data, { focus, to, chain }), [data, focus, to, chain]);
  const entity = data.entities.find(({ id }) => id === focus);
  useEffect(() => {
    if (focus === undefined) return undefined;
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      go({ focus: undefined, to: undefined, chain: undefined });
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [focus, go]);
  return (
    <>
      <Toolbar data={data} view={view} go={go} />
      <TimeBar words={data.words} first={FIRST_DAY} today={data.today} day={day} lang={lang} go={go} />
      {turn && <p class="kiosk-turn">{data.layers[turn]}</p>}
      <div class={entity ? 'map-body has-panel' : 'map-body'}>
        {view.list ? (
          <List data={data} boxes={boxes} go={go} />
        ) : (
          <Canvas data={data} view={view} boxes={boxes} ties={ties} turn={turn} room={room} go={go} />
        )}
        {entity && <Panel data={data} view={view} entity={entity} ties={ties} lang={lang} go={go} />}
      </div>
      <Legend data={data} view={view} hasFailed={sizes === 'failed'} />
      <p class="visually-hidden" role="status">
        {entity && fillIn(data.words['focused'], { name: entity.name, n: ties.edges.length })}
      </p>
    </>
  );
}
