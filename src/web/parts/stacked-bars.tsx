interface BarRow {
  readonly name: string;
  readonly isBold?: boolean;
  /** A number for each key; `null`: not known. */
  readonly parts: readonly number[] | null;
}

interface StackedBarsProps {
  readonly keys: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly BarRow[];
  /** The name of a row without numbers. */
  readonly unknown: string;
}

/** On a telephone the number of a part below this share would stand on the next one. */
const THIN = 0.08;

const sum = (parts: readonly number[]): number => parts.reduce((all, each) => all + each, 0);

/** Counts as bars on one scale, with their numbers; in the blues of shares, for they are no tiers. */
export function StackedBars({ keys, rows, unknown }: StackedBarsProps) {
  const most = Math.max(1, ...rows.map(({ parts }) => sum(parts ?? [])));
  const shown = keys.map((_, index) => rows.some(({ parts }) => (parts?.[index] ?? 0) > 0));
  return (
    <>
      <ul class="legend" aria-hidden="true">
        {keys.map(
          ({ id, name }, index) =>
            shown[index] && (
              <li key={id}>
                <span class={`patch share-${id}`} />
                {name}
              </li>
            ),
        )}
        {rows.some(({ parts }) => parts === null) && (
          <li>
            <span class="patch patch-unknown" />
            {unknown}
          </li>
        )}
      </ul>
      <ul class="stacked">
        {rows.map(({ name, parts, isBold }) => {
          let at = 0;
          return (
            <li key={name}>
              {isBold ? <strong>{name}</strong> : <span>{name}</span>}
              {parts === null ? (
                <span class="patch-unknown">
                  <span class="hidden">{unknown}</span>
                </span>
              ) : (
                <svg
                  role="img"
                  aria-label={keys
                    .flatMap((key, index) => (parts[index] ? [`${key.name}: ${parts[index]}`] : []))
                    .join(', ')}
                >
                  {keys.map(({ id }, index) => {
                    const count = parts[index] ?? 0;
                    if (count === 0) return null;
                    const x = (100 * at) / most;
                    at += count;
                    return (
                      <g key={id} class={`share-${id}`}>
                        <rect x={`${x}%`} width={`${(100 * count) / most}%`} y="0" height="100%" />
                        <text
                          class={count / most < THIN ? 'thin' : undefined}
                          x={`${x}%`}
                          dx="8"
                          y="50%"
                          dy="0.35em"
                        >
                          {count}
                        </text>
                      </g>
                    );
                  })}
                </svg>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** One number a row, as bars with the number beside them. */
export function Bars({ rows }: { rows: readonly { readonly name: string; readonly count: number }[] }) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <ul class="stacked bars">
      {rows.map(({ name, count }) => (
        <li key={name}>
          <span>{name}</span>
          <svg aria-hidden="true">
            <rect class="share-one" width={`${(100 * count) / most}%`} height="100%" />
          </svg>
          <span>{count.toLocaleString('en')}</span>
        </li>
      ))}
    </ul>
  );
}
