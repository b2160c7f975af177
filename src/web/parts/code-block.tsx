import { Copy } from './acts.js';
import { Scrolling } from './scrolling.js';

interface CodeBlockProps {
  readonly label: string;
  readonly code: string;
  /** Break long lines rather than scroll: for what is copied, not read. */
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
