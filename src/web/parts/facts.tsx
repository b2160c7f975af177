import type { ComponentChildren } from 'preact';

type NamedFact = readonly [name: ComponentChildren, value: ComponentChildren];

/** Facts with their names; one without a value (`null` or an empty text) is left out. */
export function Facts({ of, counts = false }: { of: readonly NamedFact[]; counts?: boolean }) {
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
