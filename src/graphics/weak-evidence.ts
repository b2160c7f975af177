import type { Placement } from '../dataset/release.js';

/** Why a placement is marked: sources disagree about it, or no second one bears it out. */
export type Weakness = 'disputed' | 'single_source' | 'derived';

/** Why a reader should not rely on a placement alone; `null`: State's own text, or several sources that agree. */
export function weaknessOf({ evidence, disputed }: Placement): Weakness | null {
  if (disputed) return 'disputed';
  return evidence === 'single_source' || evidence === 'derived' ? evidence : null;
}

/** Written after a name whose placement is marked. */
export const WEAK_SIGN = '†';
