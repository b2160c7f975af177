import { Link } from './inline.js';

interface NeighboursProps {
  readonly years: readonly number[];
  readonly year: number;
  readonly at: (year: number) => string;
}

export function Neighbours({ years, year, at }: NeighboursProps) {
  const place = years.indexOf(year);
  const [before, after] = [years[place - 1], years[place + 1]];
  return (
    <nav class="neighbours" aria-label="Reports before and after">
      {before !== undefined && <Link to={at(before)}>← {before}</Link>}
      {after !== undefined && <Link to={at(after)}>{after} →</Link>}
    </nav>
  );
}
