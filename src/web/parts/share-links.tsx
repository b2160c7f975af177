import type { ComponentChildren } from 'preact';
import { searchText } from '../../http/query-string.js';
import { type Preset, socialSearch } from '../../rest/graphics/parameters.js';
import { CHANGE_CHART, toChartUrl } from '../charts/chart.js';
import { useReleaseUrl } from '../reading/reading.js';
import { Copy } from './copy.js';

/** Downloadable formats of a graphic by link text, each with title and source. */
const SHAPES: readonly (readonly [name: string, size: Preset | undefined])[] = [
  ['Picture', undefined],
  ['Square', 'square'],
  ['Link preview', 'preview'],
];

export interface GraphicAt {
  /** Path without suffix. */
  readonly path: string;
  /** Query, apart from theme, size and title. */
  readonly search?: Readonly<Record<string, string>>;
}

interface ActsProps {
  readonly sentence?: string | undefined;
  readonly graphic?: GraphicAt | undefined;
  readonly data?: string | undefined;
  readonly children?: ComponentChildren;
}

export function ShareLinks({ sentence, graphic, data, children }: ActsProps) {
  const address = useReleaseUrl();
  const picture = ({ path, search = {} }: GraphicAt, suffix: string, size?: Preset) => {
    const given = Object.entries(search);
    return address(`${path}.${suffix}${searchText(size === undefined ? given : socialSearch(given, size))}`);
  };
  return (
    <ul class="acts">
      {sentence !== undefined && (
        <li>
          <Copy text={sentence} label="Copy this sentence" />
        </li>
      )}
      {graphic &&
        SHAPES.map(([name, size]) => (
          <li key={name}>
            <a href={picture(graphic, 'png', size)}>{name}</a>
          </li>
        ))}
      {graphic && (
        <li>
          <a href={picture(graphic, 'svg')}>SVG</a>
        </li>
      )}
      {data !== undefined && (
        <li>
          <a href={address(data)}>Data</a>
        </li>
      )}
      {graphic && (
        <li>
          <a
            href={toChartUrl(address(`${graphic.path}${searchText(Object.entries(graphic.search ?? {}))}`))}
            data-chart
          >
            {CHANGE_CHART}
          </a>
        </li>
      )}
      {children}
    </ul>
  );
}
