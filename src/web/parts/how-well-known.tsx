import type { Placement } from '../../dataset/release.js';
import { howWellKnown } from './evidence-words.js';
import { Link } from './link.js';

export function HowWellKnown({ placements }: { placements: readonly Placement[] }) {
  return (
    <p class="note">
      {howWellKnown(placements)} <Link to="/method">How we know</Link>
    </p>
  );
}
