import type { ComponentChildren } from 'preact';

type NamedFact = readonly [name: ComponentChildren, value: ComponentChildren];

/** A list of labelled facts, without those that are `null` or empty. */
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
