import { countByEvidence } from '../../dataset/evidence-counts.js';
import type { Placement } from '../../dataset/release.js';
import { Link } from './link.js';

/** How well some placements are known, in a sentence or two. */
export function HowWellKnown({ placements }: { placements: readonly Placement[] }) {
  const { official, corroborated, single_source, derived } = countByEvidence(placements);
  const disputed = placements.filter((placement) => placement.disputed).length;
  return (
    <p class="small">
      How well this is known: State's own text was read for {official} of the {placements.length} placements;{' '}
      {corroborated} agree in two or more compilations; {single_source + derived} rest on one source or none.
      {disputed > 0 && ` ${disputed} are disputed between sources of equal weight.`}{' '}
      <Link to="/method">How the facts were graded</Link>
    </p>
  );
}
