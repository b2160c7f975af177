import { chartsAddress } from './chart.js';
import { chartChoice } from './chart-kinds.js';

export const CHANGE_CHART = 'Change this chart';

const PINNED = /^\/releases\/([^/]+)(?=\/)/;

/** Address of a graphic in the builder. @param address as a page shows it, without suffix */
export function chartAddress(address: string): string {
  const edition = PINNED.exec(address)?.[1] ?? null;
  const choice = chartChoice(address.replace(PINNED, ''), edition);
  return choice === undefined ? '/charts' : chartsAddress(choice);
}
