import { gradeOf } from '../../domain/evidence.js';
import { rowKey } from '../../domain/row-key.js';
import { type Fault, faultOf } from '../edition-faults.js';
import { cellKey, type EditionIndex } from './edition-index.js';

export function wrongGrades({ edition, votes, sources }: EditionIndex): Fault[] {
  return edition.tables.placements.flatMap((row) => {
    const witnesses = (votes.get(cellKey(row)) ?? [])
      .filter((vote) => vote.tier === row.tier)
      .flatMap((vote) => sources.get(vote.source) ?? []);
    const grade = gradeOf(witnesses);
    if (grade === row.evidence) return [];
    const message = `${row.iso2} ${row.year} is graded ${row.evidence}, but its votes make it ${grade}`;
    return [faultOf('placements', row, message)];
  });
}

export function unusedSources({ edition }: EditionIndex): Fault[] {
  const used = new Set(edition.tables.placement_votes.map((vote) => vote.source));
  return edition.tables.sources
    .filter((source) => !used.has(source.id))
    .map((source) => faultOf('sources', source, `no cell rests on the source ${source.id}`));
}

/** A page of State's text on a placement stands beside a placement that is graded official. */
export function pagesWithoutPlacement({ edition, placements }: EditionIndex): Fault[] {
  return edition.tables.official_pages.flatMap((page) => {
    const evidence = placements.get(cellKey(page))?.evidence;
    if (evidence === 'official') return [];
    const found = evidence === undefined ? 'has no placement' : `is graded ${evidence}`;
    return [
      faultOf('official_pages', page, `${page.iso2} ${page.year} has a page of State's text, but ${found}`),
    ];
  });
}

/** An address of State's own text that agrees with the placement stands among the official pages too. */
export function pagesWithoutVote({ edition, votes, sources, placements }: EditionIndex): Fault[] {
  const official = new Set(edition.tables.official_pages.map((page) => rowKey('official_pages', page)));
  return edition.tables.vote_pages.flatMap((page) => {
    const { iso2, year, source, tier } = page;
    const says = `${source} says ${tier} of ${iso2} ${year}`;
    const voted = votes.get(cellKey(page))?.some((vote) => vote.source === source && vote.tier === tier);
    if (!voted) return [faultOf('vote_pages', page, `an address where ${says}, but no such vote`)];
    const isOfficial = sources.get(source)?.kind === 'official';
    const agrees = placements.get(cellKey(page))?.tier === tier;
    return isOfficial && agrees && !official.has(rowKey('official_pages', page))
      ? [faultOf('vote_pages', page, `an address where ${says}, but it is not among the official pages`)]
      : [];
  });
}

export function filledGaps({ edition, placements }: EditionIndex): Fault[] {
  return edition.tables.known_gaps.flatMap((gap) =>
    gap.iso2 !== null && placements.has(cellKey({ iso2: gap.iso2, year: gap.year }))
      ? [faultOf('known_gaps', gap, `${gap.iso2} ${gap.year} is a gap, but has a placement`)]
      : [],
  );
}
