import type { ComponentChildren } from 'preact';
import { searchText } from '../../domain/parameters.js';
import { PRESETS } from '../../rest/graphics/parameters.js';
import { CHANGE_CHART, chartAddress } from '../charts/chart.js';
import { useAddress } from '../reading/reading.js';
import { Copy } from './copy.js';

/** Sizes in which a graphic is taken along, by what the links say; each with headline and source. */
const SIZES = { Picture: 'print', Square: 'square', Story: 'story' } as const;

export interface GraphicAt {
  /** Path without suffix. */
  readonly path: string;
  /** Query, beside theme, size and title. */
  readonly search?: Readonly<Record<string, string>>;
}

interface ActsProps {
  readonly say?: string | undefined;
  readonly graphic?: GraphicAt | undefined;
  /** Sizes beside that for print, where the graphic is designed for them. */
  readonly social?: boolean;
  readonly data?: string | undefined;
  readonly children?: ComponentChildren;
}

export function Acts({ say, graphic, social = false, data, children }: ActsProps) {
  const address = useAddress();
  const picture = ({ path, search = {} }: GraphicAt, suffix: string, size?: string) =>
    address(`${path}.${suffix}${searchText([...Object.entries(search), ['size', size]])}`);
  return (
    <ul class="acts">
      {say !== undefined && (
        <li>
          <Copy text={say} label="Copy this sentence" />
        </li>
      )}
      {graphic &&
        Object.entries(SIZES).map(
          ([name, size]) =>
            (PRESETS as readonly string[]).includes(size) &&
            (social || size === SIZES.Picture) && (
              <li key={name}>
                <a href={picture(graphic, 'png', size)}>{name}</a>
              </li>
            ),
        )}
      {graphic && (
        <li>
          <a href={picture(graphic, 'svg', SIZES.Picture)}>SVG</a>
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
            href={chartAddress(address(`${graphic.path}${searchText(Object.entries(graphic.search ?? {}))}`))}
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
