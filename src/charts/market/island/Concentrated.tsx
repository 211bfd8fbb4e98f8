import { Drawn } from '../../kit/Drawn.tsx';
import { layoutSpread } from '../../spread/layout.ts';
import type { SpreadData } from '../../spread/scene.ts';
import { SpreadView } from '../../spread/View.tsx';
import { concentratedBy } from '../concentrated.ts';
import { metricName, publisherName, shapeOf } from '../say.ts';
import type { Explorer } from './explorer.ts';

const short = (value: number) => value.toFixed(1);

/** How concentrated the market is, as a number of equal sellers. */
export function ConcentratedFigure({ explorer }: { explorer: Explorer }) {
  const { data, estimates, words, lang } = explorer;
  const all = concentratedBy(data, estimates);
  if (all.length === 0) return <p>{words.concentrationNone}</p>;
  const comma = lang === 'zh' ? '，' : ', ';
  const rows = all.map(({ estimate, found }) => {
    const series = data.series[estimate.series];
    const { low, high } = found.equals;
    const said = words.equals(short(low), short(high));
    const name = series
      ? `${publisherName(data, series)}${comma}${metricName(data, series)}${comma}${estimate.period}`
      : '';
    const index = words.equals(String(Math.round(found.low)), String(Math.round(found.high)));
    return {
      index,
      period: estimate.period,
      row: {
        name,
        counts: series?.counts ?? '',
        low,
        high,
        shape: series ? shapeOf(series.metric) : ('circle' as const),
        tone: 'estimated' as const,
        isRestated: estimate.isRestated,
        short: said,
        said: `${name}${lang === 'zh' ? '：' : ': '}${said} (${words.concentration[2]} ${index})`,
      },
    };
  });
  const ends = all.flatMap(({ found: { equals } }) => [equals.low, equals.high]);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const claim = data.claims.find((one) => one.room !== undefined);
  const room = claim?.room;
  const title = words.concentrationTitle(short(low), short(high));
  const drawn: SpreadData = {
    rows: rows.map(({ row }) => row),
    from: 1,
    to: Math.max(4, Math.ceil(Math.max(high, room?.high ?? 0) + 0.5)),
    tick: String,
    ...(room && claim ? { claim: { at: room.low, to: room.high, name: claim.short } } : {}),
  };
  return (
    <Drawn
      title={title}
      subtitle={words.concentrationHow}
      draw={(width) => <SpreadView scene={layoutSpread(drawn, width)} label={title} />}
      summary={room && claim ? claim.says : ''}
      still={words.still}
      table={{
        head: words.concentration,
        rows: rows.map(({ row, period, index }) => [row.name, period, index, row.short]),
      }}
      caption={words.figures}
    />
  );
}

/** The same as a part of a market’s page. */
export function Concentrated({ explorer }: { explorer: Explorer }) {
  return (
    <section class="section" id="concentration">
      <ConcentratedFigure explorer={explorer} />
    </section>
  );
}
