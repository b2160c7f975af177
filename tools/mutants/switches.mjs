// @ts-check
/* What changed sources ask: which change is switched on. The names are those that StrykerJS puts into them. */

/** @type {{ active: string | null, hits: number, most: number, counts: Record<string, number> | null }} */
export const switches = {
  active: null,
  hits: 0,
  most: Number.POSITIVE_INFINITY,
  counts: null,
};

export function stryMutAct_9fa48(/** @type {string} */ id) {
  if (switches.active !== id) return false;
  // A loop that a change made endless ends here.
  if (++switches.hits > switches.most) throw new Error('asked too often');
  return true;
}

export function stryCov_9fa48(/** @type {string[]} */ ...ids) {
  const { counts } = switches;
  if (counts === null) return;
  for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
}
