import { searchText } from '../../domain/address.js';
import type { Theme } from '../../graphics/palette.js';
import { useAddress } from '../layout/reading-context.js';

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
}: GraphicProps) {
  const address = useAddress();
  const source = (theme: Theme, width: number) =>
    address(
      `${path}.svg${searchText(Object.entries({ ...search, theme, width: String(width), title: '0' }))}`,
    );
  return (
    <figure class="graphic">
      <picture>
        <source media={`${DARK} and ${NARROW}`} srcset={source('dark', NARROW_WIDTH)} />
        <source media={DARK} srcset={source('dark', width)} />
        <source media={NARROW} srcset={source('light', NARROW_WIDTH)} />
        <img src={source('light', width)} alt={alt} width={width} loading={eager ? 'eager' : 'lazy'} />
      </picture>
      {links && (
        <figcaption class="small">
          <a href={source('light', width)}>SVG</a> ·{' '}
          <a href={source('light', width).replace('.svg', '.png')}>PNG</a>
        </figcaption>
      )}
    </figure>
  );
}
