interface GraphicProps {
  /** Path of the graphic without suffix. */
  readonly path: string;
  /** Query of the graphic, beside theme and title. */
  readonly search?: Readonly<Record<string, string>>;
  /** What it shows, for those who cannot see it. */
  readonly alt: string;
  readonly eager?: boolean;
}

/** Widths for which graphics are drawn: a telephone held upright, and the page. */
const WIDTHS = { narrow: '360', wide: '1120' } as const;
const NARROW = '(max-width: 40rem)';
const DARK = '(prefers-color-scheme: dark)';

/** A graphic, drawn for the width and the colours of the reader's screen. */
export function Graphic({ path, search = {}, alt, eager = false }: GraphicProps) {
  const source = (theme: string, width: string) =>
    `${path}.svg?${new URLSearchParams({ ...search, theme, width, title: '0' })}`;
  return (
    <figure class="graphic">
      <picture>
        <source media={`${DARK} and ${NARROW}`} srcset={source('dark', WIDTHS.narrow)} />
        <source media={DARK} srcset={source('dark', WIDTHS.wide)} />
        <source media={NARROW} srcset={source('light', WIDTHS.narrow)} />
        <img src={source('light', WIDTHS.wide)} alt={alt} loading={eager ? 'eager' : 'lazy'} />
      </picture>
      <figcaption class="small">
        <a href={source('light', WIDTHS.wide)}>SVG</a> ·{' '}
        <a href={source('light', WIDTHS.wide).replace('.svg', '.png')}>PNG</a>
      </figcaption>
    </figure>
  );
}
