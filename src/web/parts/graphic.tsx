import { searchText } from '../../domain/address.js';
import type { Theme } from '../../graphics/palette.js';
import { useAddress, useRelease } from '../layout/reading-context.js';
import { CHANGE_CHART, chartAddress } from '../pages/charts/chart-address.js';
import { drawnGraphic } from './drawn-graphic.js';

interface GraphicProps {
  /** Path of the graphic without suffix. */
  readonly path: string;
  /** Query of the graphic, beside theme and title. */
  readonly search?: Readonly<Record<string, string>>;
  /** What it shows, for those who cannot see it. */
  readonly alt: string;
  readonly eager?: boolean;
  /** Whether the picture's own addresses stand below it. */
  readonly links?: boolean;
  /** Pixels; the width of the page without it. */
  readonly width?: number;
  /** Its height at a width, where the page does not know the release that the picture is of. */
  readonly heightAt?: (width: number) => number;
}

/** Pixels that the page and the narrowest telephone have for a graphic. */
const PAGE_WIDTH = 1_056;
const NARROW_WIDTH = 320;
const NARROW = '(max-width: 40rem)';
const DARK = '(prefers-color-scheme: dark)';

/** A graphic, drawn for the width and the colours of the reader's screen. */
export function Graphic({
  path,
  search = {},
  alt,
  eager = false,
  links = true,
  width = PAGE_WIDTH,
  heightAt,
}: GraphicProps) {
  const address = useAddress();
  const source = (theme: Theme, width: number) =>
    address(
      `${path}.svg${searchText(Object.entries({ ...search, theme, width: String(width), title: '0' }))}`,
    );
  const release = useRelease();
  const drawnAt = (width: number) => (release ? drawnGraphic(release, path, search, width) : undefined);
  const [narrowest, widest] = [drawnAt(NARROW_WIDTH), drawnAt(width)];
  const narrow = { width: NARROW_WIDTH, height: heightAt?.(NARROW_WIDTH) ?? narrowest?.height };
  const wide = { width, height: heightAt?.(width) ?? widest?.height };
  return (
    <figure
      class="graphic"
      data-answers={(widest !== undefined && hasTitledPieces(widest.svg)) || undefined}
      data-country={address('/countries/CODE')}
      data-dossier={address('/countries/CODE/tiers/YEAR')}
      data-known-label="How well this is known:"
      data-country-label="History and clock"
      data-dossier-label="Sources on the YEAR report"
    >
      <picture>
        <source media={`${DARK} and ${NARROW}`} srcset={source('dark', NARROW_WIDTH)} {...narrow} />
        <source media={DARK} srcset={source('dark', width)} {...wide} />
        <source media={NARROW} srcset={source('light', NARROW_WIDTH)} {...narrow} />
        <img src={source('light', width)} alt={alt} {...wide} loading={eager ? 'eager' : 'lazy'} />
      </picture>
      {links && (
        <figcaption class="small">
          <a href={source('light', width)}>SVG</a> ·{' '}
          <a href={source('light', width).replace('.svg', '.png')}>PNG</a> ·{' '}
          <a href={chartAddress(address(`${path}${searchText(Object.entries(search))}`))} data-chart>
            {CHANGE_CHART}
          </a>
        </figcaption>
      )}
    </figure>
  );
}

/** Whether pieces of a drawing say what they are; all of it has a title too. */
const hasTitledPieces = (svg: string): boolean => svg.indexOf('<title>') !== svg.lastIndexOf('<title>');
