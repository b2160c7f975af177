import { Scrolling } from './scrolling.js';

/** Something to copy or to read letter by letter. */
export function CodeBlock({ label, code }: { label: string; code: string }) {
  return (
    <figure class="code">
      <figcaption>{label}</figcaption>
      <Scrolling label={label}>
        <pre>
          <code>{code}</code>
        </pre>
      </Scrolling>
    </figure>
  );
}
