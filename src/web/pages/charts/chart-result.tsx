import { searchText } from '../../../http/query-string.js';
import { buildUrl, type Chart, embedSearch, toFileUrl } from '../../charts/chart.js';
import { toDataUrl } from '../../charts/data-url.js';
import { drawShape, graphicPath } from '../../charts/embeddable.js';
import type { PageContext } from '../../page.js';
import { toAltText } from '../../parts/alt-text.js';
import { toCitation } from '../../parts/citation.js';
import { CodeBlock } from '../../parts/code-block.js';
import { Copy } from '../../parts/copy.js';
import { EmbedCode } from '../../parts/embed-code.js';
import { unbroken } from '../../parts/with-hosts.js';

interface ChartResultProps {
  readonly context: PageContext;
  readonly chart: Chart;
  /** Letters that no bundled font covers, so that no PNG can be rendered. */
  readonly missingLetters: readonly string[];
}

/** Pixels of a phone's screen for the preview. */
const NARROW = 358;
const DARK = '(prefers-color-scheme: dark)';
const POINTED = { year: 'a year', country: 'a country', both: 'a year' } as const;
const SEE_WORDS = ' Everything is below, as text and as data.';

function Files({ chart, isDrawable }: { chart: Chart; isDrawable: boolean }) {
  return (
    <div class="bar-of-buttons">
      {isDrawable && (
        <a class="btn" href={toFileUrl(chart, 'png')} download>
          PNG
        </a>
      )}
      <a class="btn" href={toFileUrl(chart, 'svg')} download>
        SVG
      </a>
      <a class="btn quiet" href={toDataUrl(chart.embeddable)} download>
        Data as CSV
      </a>
    </div>
  );
}

export function ChartResult({ context, chart, missingLetters }: ChartResultProps) {
  const { embeddable, picture } = chart;
  const { width, height, description, title } = picture;
  const graphic = graphicPath({ ...embeddable, version: null });
  // On a phone a page is drawn for its width: shrunk, its type could not be read.
  const isOwnWidth = ['width', 'size'].some((name) => embeddable.search.has(name));
  const narrowHeight = isOwnWidth ? 0 : drawShape(embeddable, context.release, NARROW).height;
  const narrow = isOwnWidth
    ? []
    : [
        ...(chart.isReaders ? [{ media: `(max-width: 520px) and ${DARK}`, theme: 'dark' }] : []),
        { media: '(max-width: 520px)' },
      ].map(({ media, ...more }) => ({
        media,
        srcSet: toFileUrl(chart, 'svg', { ...more, width: String(NARROW) }),
        height: narrowHeight,
      }));
  const isDrawable = missingLetters.length === 0;
  const theme = chart.isReaders ? 'reader' : embeddable.search.get('theme');
  const embedded = `${graphic}${embedSearch(chart)}`;
  const alt = toAltText(title, SEE_WORDS);
  const picked = `${context.origin}${buildUrl(chart)}`;
  return (
    <>
      <div class={theme === 'dark' ? 'preview on-dark' : 'preview'}>
        <div class="frame">
          <picture>
            {narrow.map(({ media, srcSet, height: own }) => (
              <source key={media} media={media} srcset={srcSet} width={NARROW} height={own} />
            ))}
            {chart.isReaders && <source media={DARK} srcset={toFileUrl(chart, 'svg', { theme: 'dark' })} />}
            <img src={toFileUrl(chart, 'svg')} alt={alt} width={width} height={height} />
          </picture>
        </div>
        {chart.kind.noteAt !== null && (
          <p class="note" data-offers-notes hidden>
            <strong>To add a note, tap or point at {POINTED[chart.kind.noteAt]} in the picture.</strong> Its
            number goes there, its words below the picture.
          </p>
        )}
        <Files chart={chart} isDrawable={isDrawable} />
        {!isDrawable && (
          <p class="small">
            No PNG: no font here has {missingLetters.join(' ')}. The SVG shows what the fonts of the reader’s
            machine have.
          </p>
        )}
      </div>
      <div class="taken">
        <details class="fold">
          <summary>Embed code, link, citation</summary>
          <div>
            <p>
              <a href={buildUrl(chart)}>Link to this chart and its choice</a>{' '}
              <Copy text={picked} of="the link to this chart" />
            </p>
            <EmbedCode
              context={context}
              graphic={embedded}
              draw={(at) => drawShape(embeddable, context.release, at)}
              title={title}
              isReaders={chart.isReaders}
            />
            <CodeBlock
              label="Citation"
              code={toCitation(context, `${graphic}.svg${searchText(embeddable.search)}`)}
              wrap
            />
          </div>
        </details>
        <details class="fold">
          <summary>In words</summary>
          <p>{unbroken(description)}</p>
        </details>
      </div>
    </>
  );
}
