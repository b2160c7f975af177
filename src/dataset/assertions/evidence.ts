import { gradeOf } from '../../domain/evidence.js';
import { type Fault, faultOf } from '../edition-faults.js';
import { cellKey, type EditionIndex } from './edition-index.js';

/** The evidence grade of a placement is the one that follows from the votes for its tier. */
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

/** A source stands in the edition because it says something. */
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

/** What the edition says it cannot know, it does not know. */
export function filledGaps({ edition, placements }: EditionIndex): Fault[] {
  return edition.tables.known_gaps.flatMap((gap) =>
    gap.iso2 !== null && placements.has(cellKey({ iso2: gap.iso2, year: gap.year }))
      ? [faultOf('known_gaps', gap, `${gap.iso2} ${gap.year} is a gap, but has a placement`)]
      : [],
  );
}
