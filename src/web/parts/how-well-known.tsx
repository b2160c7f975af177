import type { Placement } from '../../dataset/release.js';
import { howWellKnown } from './evidence-words.js';
import { Link } from './link.js';

/** How well some placements are known, and the way to how that was found out. */
export function HowWellKnown({ placements }: { placements: readonly Placement[] }) {
  return (
    <p class="note">
      {howWellKnown(placements)} <Link to="/method">How we know</Link>
    </p>
  );
}
