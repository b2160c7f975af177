import { z } from 'zod';
import { getGrade } from '../../domain/evidence.js';
import { rowKey } from '../../domain/order.js';
import { type ReleaseData, type ReleaseHeader, TABLES, type TableRow } from '../../domain/tables.js';
import { Tier } from '../../domain/tier.js';
import { cellKey } from '../assertions/countries.js';
import { readCsvTable, resolveOrigin } from '../csv-table.js';
import { type DraftFault, DraftRejected } from './draft-faults.js';
import type { DraftedRows } from './draft-report.js';

const { iso2, year, source, url, year_from, note } = TABLES.vote_pages.row.shape;

const EvidenceRow = z.strictObject({
  iso2,
  year,
  source,
  tier: TABLES.vote_pages.row.shape.tier,
  url,
  year_from,
  note,
  reason: z
    .string()
    .transform((value) => value.trim())
    .describe('Why the side that loses is not followed; empty where the vote agrees'),
});
type EvidenceRow = z.output<typeof EvidenceRow>;

export type EvidenceUse = 'add' | 'correct';

interface VotesToDraft {
  readonly csv: Uint8Array;
  readonly use: EvidenceUse;
  readonly version: string;
  readonly now: Date;
}

export interface EvidenceDraft {
  readonly header: ReleaseHeader;
  readonly rows: DraftedRows;
  /** Keys of disputes that end because the rejected side was adopted. */
  readonly goneDisputes: readonly string[];
  /** Placements whose evidence grade changes, such as `KH|2022: corroborated, now official`. */
  readonly regraded: readonly string[];
  /** Corrected placements, such as `KH|2022: 2WL, now 3`. */
  readonly corrected: readonly string[];
}

/**
 * Drafts votes, URLs, official pages, grades and disputes. With `correct`, a vote corrects the placement, and
 * the votes against it become the dispute.
 */
export function draftEvidence(base: ReleaseData, { csv, use, version, now }: VotesToDraft): EvidenceDraft {
  const read = readCsvTable(EvidenceRow, 'evidence', csv);
  const faults: DraftFault[] = read.faults.map(({ line, message }) => ({ line, message }));
  const sources = new Map(base.tables.sources.map((row) => [row.id, row]));
  const placements = new Map(base.tables.placements.map((row) => [cellKey(row), row]));
  const votes = new Map(base.tables.placement_votes.map((row) => [rowKey('placement_votes', row), row]));
  const pages = new Set(base.tables.vote_pages.map((row) => rowKey('vote_pages', row)));
  const official = new Set(base.tables.official_pages.map((row) => rowKey('official_pages', row)));
  const changed = new Map<string, TableRow<'placements'>>();
  const newVotes: TableRow<'placement_votes'>[] = [];
  const reasons = new Map<string, string>();
  for (const row of read.rows) {
    const fault = (message: string) => faults.push({ line: resolveOrigin(row)?.line ?? null, message });
    const cell = placements.get(cellKey(row));
    if (!sources.has(row.source)) fault(`unknown source "${row.source}"`);
    if (!cell)
      fault(
        `no report of ${row.year} placed ${row.iso2}: only placements that there are can be given evidence`,
      );
    if (pages.has(rowKey('vote_pages', row))) fault('the release already has this vote with this URL');
    const agrees = cell?.tier === row.tier;
    if (cell && !agrees && row.reason === '')
      fault(`contradicts ${cell.tier}: explain in the column "reason" why the losing side is rejected`);
    if (use === 'correct' && agrees) fault(`agrees with ${row.tier}: there is nothing to correct`);
    if (use === 'correct' && !Tier.safeParse(row.tier).success) fault(`"${row.tier}" is not a placement`);
    const key = rowKey('placement_votes', row);
    if (!votes.has(key)) newVotes.push(getVote(row));
    votes.set(key, getVote(row));
    reasons.set(cellKey(row), row.reason || (reasons.get(cellKey(row)) ?? ''));
    if (cell && use === 'correct') changed.set(cellKey(row), { ...cell, tier: row.tier as Tier });
  }
  if (faults.length > 0) throw new DraftRejected(faults);

  const cells = [...new Set(read.rows.map(cellKey))];
  const getVotes = (key: string) => [...votes.values()].filter((vote) => cellKey(vote) === key);
  const decided = cells.map((key) => {
    const cell = (changed.get(key) ?? placements.get(key)) as TableRow<'placements'>;
    const agreeing = getVotes(key).filter((vote) => vote.tier === cell.tier);
    const evidence = getGrade(agreeing.flatMap((vote) => sources.get(vote.source) ?? []));
    return { key, before: placements.get(key) as TableRow<'placements'>, after: { ...cell, evidence } };
  });
  const known = new Map(base.tables.disputes.map((row) => [rowKey('disputes', row), row]));
  const disputes = decided.flatMap(({ key, after }) =>
    findDisputes(after, getVotes(key)).flatMap((dispute) => {
      const before = known.get(rowKey('disputes', { ...dispute, reason: '' }));
      const row = { ...dispute, reason: reasons.get(key) || before?.reason || '' };
      return JSON.stringify(row) === JSON.stringify(before) ? [] : [row];
    }),
  );
  const goneDisputes = base.tables.disputes
    .filter((row) => changed.get(cellKey(row))?.tier === row.rejected_tier)
    .map((row) => rowKey('disputes', row));
  const moved = decided.filter(({ before, after }) => before.tier !== after.tier);
  const regraded = decided.filter(({ before, after }) => before.evidence !== after.evidence);
  const rows = {
    placements: decided
      .filter(({ before, after }) => before.tier !== after.tier || before.evidence !== after.evidence)
      .map(({ after }) => after),
    placement_votes: newVotes,
    vote_pages: read.rows.map(({ reason: _, ...page }) => page),
    official_pages: read.rows
      .filter((row) => sources.get(row.source)?.kind === 'official')
      .filter((row) => decided.some(({ key, after }) => key === cellKey(row) && after.tier === row.tier))
      .map((row) => ({ iso2: row.iso2, year: row.year, url: row.url }))
      .filter((page) => !official.has(rowKey('official_pages', page))),
    disputes,
  };
  return {
    header: {
      version,
      based_on: base.header.version,
      published_at: `${now.toISOString().slice(0, 19)}Z`,
      notes: toNotes(newVotes.length, regraded.length, moved.length + disputes.length),
    },
    rows: Object.fromEntries(Object.entries(rows).filter(([, some]) => some.length > 0)),
    goneDisputes,
    regraded: regraded.map(({ key, before, after }) => `${key}: ${before.evidence}, now ${after.evidence}`),
    corrected: moved.map(({ key, before, after }) => `${key}: ${before.tier}, now ${after.tier}`),
  };
}

const getVote = ({ iso2, year, source, tier }: EvidenceRow): TableRow<'placement_votes'> => ({
  iso2,
  year,
  source,
  tier,
});

function findDisputes(
  { iso2, year, tier }: TableRow<'placements'>,
  votes: readonly TableRow<'placement_votes'>[],
): Omit<TableRow<'disputes'>, 'reason'>[] {
  const rejected = [...new Set(votes.map((vote) => vote.tier))].filter((other) => other !== tier);
  return rejected.map((rejected_tier) => ({
    iso2,
    year,
    chosen_tier: tier,
    rejected_tier,
    rejected_sources: votes
      .filter((vote) => vote.tier === rejected_tier)
      .map(({ source }) => source)
      .sort()
      .join(';'),
  }));
}

function toNotes(votes: number, regraded: number, corrected: number): ReleaseHeader['notes'] {
  const addition = {
    kind: 'addition' as const,
    text: `${votes} ${votes === 1 ? 'vote of a source added, with its page' : 'votes of sources added, each with its page'}.`,
  };
  if (regraded + corrected === 0) return [addition];
  const correction = {
    kind: 'correction' as const,
    text: `${regraded} ${regraded === 1 ? 'placement has' : 'placements have'} another evidence grade; ${corrected} ${corrected === 1 ? 'placement or dispute is' : 'placements or disputes are'} corrected.`,
  };
  return [addition, correction];
}
