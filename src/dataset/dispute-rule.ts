import { type DisputeReason, type Witness, weighDissent } from '../domain/evidence.js';
import type { Tables } from '../domain/tables.js';
import type { Vote } from '../domain/tier.js';

type CellVote = Pick<Tables['placement_votes'][number], 'source' | 'tier'>;

type DisputeRule = (year: number, chosen: Vote, votes: readonly CellVote[]) => DisputeReason | null;

/** Returns the rule of a release that says why a placement is disputed, or is not, given its votes. */
export function disputeRule({ placements, sources, control_totals }: Tables): DisputeRule {
  const witnesses = new Map<string, Witness>(sources.map((source) => [source.id, source]));
  const saying = (votes: readonly CellVote[]) => votes.flatMap(({ source }) => witnesses.get(source) ?? []);
  const counts = new Map<string, number>();
  for (const { year, tier } of placements)
    counts.set(`${year}${tier}`, (counts.get(`${year}${tier}`) ?? 0) + 1);
  // A total that the placements match would be missed if the other side were right.
  const reached = new Set(
    control_totals
      .filter(({ year, measure, stated }) => counts.get(`${year}${measure}`) === stated)
      .map(({ year, measure }) => `${year}${measure}`),
  );
  return (year, chosen, votes) => {
    const dissenting = votes.filter(({ tier }) => tier !== chosen);
    return weighDissent(saying(votes.filter(({ tier }) => tier === chosen)), saying(dissenting), {
      totalDecides: [chosen, ...dissenting.map(({ tier }) => tier)].some((tier) =>
        reached.has(`${year}${tier}`),
      ),
    });
  };
}
