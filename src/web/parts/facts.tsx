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

/** Something that may be wider than the page and then scrolls by itself, by keyboard too. */
export function Scrolling({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: no form; a group names what is scrolled without being a landmark
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard can scroll only what it can focus (WCAG 2.1.1)
    <div class="scroll" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}

export type Fact = readonly [name: ComponentChildren, value: ComponentChildren];

/** Facts with their names; one without a value (`null` or an empty text) is left out. */
export function Facts({ of, counts = false }: { of: readonly Fact[]; counts?: boolean }) {
  return (
    <dl class={counts ? 'facts counts' : 'facts'}>
      {of
        .filter(([, value]) => value !== null && value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
