import { headingOf } from './column-words.js';

export function RowInWords({ json }: { json: string }) {
  const values = Object.entries(JSON.parse(json) as Record<string, unknown>);
  return (
    <dl class="row-in-words">
      {values
        .filter(([, value]) => value !== null && value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{headingOf(name)}</dt> <dd>{String(value)}</dd>
          </div>
        ))}
    </dl>
  );
}
