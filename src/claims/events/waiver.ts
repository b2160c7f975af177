import { boundOutcome } from './bound-outcome.js';

/** Kept on the watch list where the law asks for a waiver, with what is recorded of that waiver. */
export const waiver = boundOutcome({
  predicate: 'kept on the Tier 2 Watch List by a waiver (an extension)',
  happened: ({ outcome }) => outcome === 'waived',
  beside: ({ release }, country, { year }) => {
    const record = release.tables.watchlist_extensions.find(
      (row) => row.iso2 === country.iso2 && row.year === year,
    );
    if (record === undefined) return {};
    const where = record.evidence === 'derived' ? 'It was not read, but follows' : 'It was read';
    return {
      grades: [record.evidence],
      caveats: [
        `The record has it as waiver ${record.number_in_run} of the run. ${where}: “${record.basis}”.`,
      ],
    };
  },
});
