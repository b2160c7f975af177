import type { FunctionComponent } from 'preact';
import type { ReleaseView } from '../../../dataset/release-view.js';
import { getReport } from '../../../dataset/reports.js';
import { watchListStandings } from '../../../dataset/standings.js';
import { getChanges } from '../../../dataset/tier-changes.js';
import { RANKED_TIERS, type Tier } from '../../../domain/tier.js';
import { SOCIAL, type SocialSize } from '../../../graphics/type-sizes.js';
import type { PRESETS } from '../../../rest/graphics/parameters.js';
import { CHART_KINDS, type ChartKind } from '../../charts/chart-kinds.js';

/** Id of the form that the radio buttons belong to; they are placed above it. */
export const CHART_FORM = 'chart-form';

const WIDTH = 140;
const HEIGHT = 72;
const LANE = HEIGHT / RANKED_TIERS.length;

interface BoxProps {
  readonly tier: Tier;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const Box = ({ tier, ...place }: BoxProps) => <rect class={`fill-${tier.toLowerCase()}`} {...place} />;
const Line = (place: Omit<BoxProps, 'tier'>) => <rect class="fill-line" {...place} />;

/** Countries of the thumbnails; those that a release does not have are left out. */
const SAMPLE = ['KH', 'TH', 'VN', 'MY', 'LA', 'MM'];

const cells = (release: ReleaseView, iso2: string) => {
  const width = WIDTH / release.years.length;
  return release.years.flatMap((year, index) => {
    const tier = release.placement(iso2, year)?.tier;
    return tier === undefined ? [] : [{ tier, x: index * width, width: width - 1 }];
  });
};

function Timeline({ release }: { release: ReleaseView }) {
  return cells(release, SAMPLE[0] ?? '').flatMap(({ tier, ...cell }) =>
    tier === 'SC'
      ? []
      : [<Box key={cell.x} tier={tier} {...cell} y={RANKED_TIERS.indexOf(tier) * LANE} height={LANE} />],
  );
}

function Rows({ release }: { release: ReleaseView }) {
  const height = HEIGHT / SAMPLE.length;
  return SAMPLE.map((iso2, row) =>
    cells(release, iso2).map((cell) => <Box key={cell.x} {...cell} y={row * height} height={height - 1} />),
  );
}

function Moves({ release }: { release: ReleaseView }) {
  const changes = getChanges(release, release.newestYear);
  const moves = [
    ['2WL', '3'],
    ['2', '2WL'],
    ['2', '1'],
  ] as const;
  return moves.map(([from, to], row) => {
    const count = changes.filter((each) => each.fromTier === from && each.toTier === to).length;
    const y = row * 26;
    return (
      <g key={from + to}>
        <Box tier={from} x={0} y={y} width={30} height={16} />
        <path class="arrow" d={`M36 ${y + 8}h16m-5 -5l5 5l-5 5`} />
        <Box tier={to} x={58} y={y} width={30} height={16} />
        <Line x={96} y={y + 6} width={Math.min(44, 8 + 4 * count)} height={4} />
      </g>
    );
  });
}

function Clocks({ release }: { release: ReleaseView }) {
  const runs = watchListStandings(release).map(({ run }) => Math.min(run, 3));
  return [3, 3, 2, 2, 1]
    .filter((run) => runs.includes(run))
    .map((run, row) => (
      <g key={row}>
        {Array.from({ length: run }, (_, box) => (
          <Box key={box} tier="2WL" x={box * 20} y={row * 15} width={18} height={11} />
        ))}
        <Line x={70} y={row * 15 + 4} width={40 + 8 * (row % 3)} height={4} />
      </g>
    ));
}

function Counts({ release }: { release: ReleaseView }) {
  const width = WIDTH / release.years.length;
  const scale = HEIGHT / release.countries.all.length;
  return release.years.map((year, index) => {
    const { totals } = getReport(release, year);
    let y = HEIGHT;
    return RANKED_TIERS.toReversed().map((tier) => {
      const height = (totals[tier] ?? 0) * scale;
      y -= height;
      return <Box key={tier} tier={tier} x={index * width} y={y} width={width - 1} height={height} />;
    });
  });
}

const DRAWINGS: Readonly<Record<string, FunctionComponent<{ release: ReleaseView }>>> = {
  timeline: Timeline,
  comparison: Rows,
  changes: Moves,
  watchlist: Clocks,
  counts: Counts,
};

function Thumbnail({ id, release }: { id: string; release: ReleaseView }) {
  const Drawing = DRAWINGS[id];
  if (Drawing === undefined)
    return (
      <img
        src={`/reports/${release.newestYear}/map.svg?labels=false&title=false&width=800`}
        alt=""
        width={WIDTH}
        height={HEIGHT}
      />
    );
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <Drawing release={release} />
    </svg>
  );
}

export function KindChoice({ release, kind }: { release: ReleaseView; kind: ChartKind }) {
  return (
    <fieldset class="choices kinds">
      <legend>1. What it shows</legend>
      {CHART_KINDS.map(({ id, label, line }) => (
        <label key={id}>
          <input type="radio" name="kind" value={id} checked={id === kind.id} form={CHART_FORM} />
          <Thumbnail id={id} release={release} />
          <strong>{label}</strong>
          <small>{line}</small>
        </label>
      ))}
    </fieldset>
  );
}

const pixels = ({ width, height }: SocialSize) => `${width} × ${height}`;
const SHAPES: readonly (readonly [size: string, name: string, line: string])[] = [
  ['', 'Page', 'for an article'],
  ['square', 'Square', pixels(SOCIAL.square)],
  ['preview', 'Link preview', pixels(SOCIAL.preview)],
] satisfies readonly (readonly [size: (typeof PRESETS)[number] | '', name: string, line: string])[];

export function ShapeChoice({ size }: { size: string }) {
  return (
    <fieldset class="choices shapes">
      <legend>2. Shape</legend>
      {SHAPES.map(([value, name, line]) => (
        <label key={name}>
          <input type="radio" name="size" value={value} checked={value === size} form={CHART_FORM} />
          <i class={`shape shape-${value || 'page'}`} />
          <strong>{name}</strong>
          <small>{line}</small>
        </label>
      ))}
    </fieldset>
  );
}
