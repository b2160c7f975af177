import type { Placement } from '../../dataset/release.js';
import { howWellKnown } from './evidence-words.js';
import { Link } from './link.js';

/** Evidence of some placements, with a link to the method. */
export function HowWellKnown({ placements }: { placements: readonly Placement[] }) {
  return (
    <p class="note">
      {howWellKnown(placements)} <Link to="/method">How we know</Link>
    </p>
  );
}
