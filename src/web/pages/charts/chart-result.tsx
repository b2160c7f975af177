import { searchText } from '../../../domain/address.js';
import { WIDEST } from '../../../rest/graphics/parameters.js';
import { dataAddress } from '../../embed/embed-data.js';
import { graphicPath } from '../../embed/embeddable.js';
import type { PageContext } from '../../page.js';
import { citationOf } from '../../parts/citation.js';
import { CodeBlock } from '../../parts/code-block.js';
import { EmbedCode } from '../../parts/embed-code.js';
import { addressOf, type Chart, fileAddress, searchWithoutSize } from './chart.js';

interface ChartResultProps {
  readonly context: PageContext;
  readonly chart: Chart;
  /** Letters of its words that no font here has: a picture without text cannot be made then. */
  readonly missingLetters: readonly string[];
}

/** The chart, its files, and what is copied of it. */
export function ChartResult({ context, chart, missingLetters }: ChartResultProps) {
  const { embeddable, picture } = chart;
  const { width, height, description, title } = picture;
  const graphic = graphicPath({ ...embeddable, version: null });
  const withoutText = [
    ['SVG, letters as shapes', fileAddress(chart, 'svg', { text: 'outlines' })],
    ['PNG', fileAddress(chart, 'png')],
    ...(width * 2 <= WIDEST ? [['PNG, twice the size', fileAddress(chart, 'png', { scale: '2' })]] : []),
  ];
  const isDrawable = missingLetters.length === 0;
  const files = [
    ['SVG', fileAddress(chart, 'svg')],
    ...(isDrawable ? withoutText : []),
    ['Data as CSV', dataAddress(embeddable)],
  ] as const;
  return (
    <>
      <figure class="graphic">
        <img src={fileAddress(chart, 'svg')} alt={description} width={width} height={height} />
      </figure>
      <p class="downloads">
        {files.map(([label, href]) => (
          <a key={href} href={href} download>
            {label}
          </a>
        ))}
      </p>
      {!isDrawable && (
        <p class="small">
          No PNG, and no SVG with letters as shapes: no font here has {missingLetters.join(' ')} in this
          language. The SVG shows what the fonts of the reader’s machine have.
        </p>
      )}
      <CodeBlock
        label="Link to this chart and its choice"
        code={`${context.origin}${addressOf(chart)}`}
        wrap
      />
      <EmbedCode context={context} graphic={`${graphic}${searchWithoutSize(chart)}`} title={title} />
      <CodeBlock
        label="Citation"
        code={citationOf(context, { title, path: `${graphic}.svg${searchText(embeddable.search)}` })}
        wrap
      />
    </>
  );
}
