import type { KnownGap } from '../../dataset/known-gaps.js';

export function GapList({ gaps }: { gaps: readonly KnownGap[] }) {
  return (
    <ul>
      {gaps.map(({ year, what }) => (
        <li key={`${year}${what}`}>
          {year}: {what}
        </li>
      ))}
    </ul>
  );
}
