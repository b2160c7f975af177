import { rowKey } from '../../domain/row-key.js';
import type { RowOf } from '../../domain/tables.js';
import type { Vote } from '../../domain/tier.js';
import { type Fault, faultOf } from '../edition-faults.js';
import { cellKey, type EditionIndex, livedAt } from './edition-index.js';
import { rejectedSources } from './references.js';

type Dispute = RowOf<'disputes'>;

function decided({ placements }: EditionIndex, cell: { iso2: string; year: number }): Vote {
  return placements.get(cellKey(cell))?.tier ?? 'NR';
}

export function wrongDisputes(index: EditionIndex): Fault[] {
  return index.edition.tables.disputes.flatMap((dispute) => {
    const cell = `${dispute.iso2} ${dispute.year}`;
    const chosen = decided(index, dispute);
    const messages: string[] = [];
    if (dispute.chosen_tier !== chosen)
      messages.push(`the dispute on ${cell} chose ${dispute.chosen_tier}, but the placement is ${chosen}`);
    if (dispute.rejected_tier === dispute.chosen_tier)
      messages.push(`the dispute on ${cell} rejects what it chose`);
    const dissenters = dissentersOf(index, dispute);
    const named = rejectedSources(dispute).sort().join(';');
    if (dissenters !== null && dissenters !== named)
      messages.push(
        `the dispute on ${cell} names ${named} for ${dispute.rejected_tier}; the votes for it are by ${dissenters || 'nobody'}`,
      );
    return messages.map((message) => faultOf('disputes', dispute, message));
  });
}

/** `null` where the votes cannot tell: what a source says of a country before its code began is not kept as a vote. */
function dissentersOf({ votes, countries, reports }: EditionIndex, dispute: Dispute): string | null {
  const country = countries.get(dispute.iso2);
  const report = reports.get(dispute.year);
  if (!country || !report || !livedAt(country, report)) return null;
  return (votes.get(cellKey(dispute)) ?? [])
    .filter((vote) => vote.tier === dispute.rejected_tier)
    .map((vote) => vote.source)
    .sort()
    .join(';');
}

export function unansweredVotes(index: EditionIndex): Fault[] {
  const { disputes, placement_votes } = index.edition.tables;
  const answered = new Set(disputes.map((dispute) => rowKey('disputes', dispute)));
  return placement_votes.flatMap((vote) => {
    const chosen = decided(index, vote);
    if (vote.tier === chosen || answered.has(rowKey('disputes', { ...vote, rejected_tier: vote.tier })))
      return [];
    const message = `${vote.source} says ${vote.tier} of ${vote.iso2} ${vote.year}, where ${chosen} was chosen without a dispute`;
    return [faultOf('placement_votes', vote, message)];
  });
}
