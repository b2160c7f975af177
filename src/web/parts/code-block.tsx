import { searchText } from '../../http/query-string.js';
import { Copy } from './copy.js';
import { Scrolling } from './table.js';

interface CodeBlockProps {
  readonly label: string;
  readonly code: string;
  /** Wrap long lines instead of scrolling, for code that is copied rather than read. */
  readonly wrap?: boolean;
}

export function CodeBlock({ label, code, wrap = false }: CodeBlockProps) {
  return (
    <figure class={wrap ? 'code wrap' : 'code'}>
      <figcaption>{label}</figcaption>
      <Scrolling label={label}>
        <pre>
          <code>{code}</code>
        </pre>
      </Scrolling>
      {wrap && <Copy of={label} />}
    </figure>
  );
}

/**
 * Sets the light theme by default: articles are light, and a frame in a reader's dark theme would be a black
 * box.
 */
export function withLightTheme(graphic: string): string {
  const [path, query] = graphic.split('?', 2);
  const search = new URLSearchParams(query);
  return `${path}${searchText([['theme', search.get('theme') ?? 'light'], ...[...search].filter(([name]) => name !== 'theme')])}`;
}
