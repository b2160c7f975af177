import type { ComponentChildren } from 'preact';

export function TableHead({ of }: { of: readonly string[] }) {
  return (
    <thead>
      <tr>
        {of.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** A keyboard-accessible scroll container for wide content. */
export function Scrolling({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: no form; a group names what is scrolled without being a landmark
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard can scroll only what it can focus (WCAG 2.1.1)
    <div class="scroll" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
