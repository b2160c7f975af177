import { cellOf } from '../cell.js';
import { findOut } from '../find-out.js';
import { finding, rowsOf } from '../finding.js';
import { placementsInWords } from '../placements-in-words.js';
import type { Statement } from '../statement.js';
import { allOf } from '../truth.js';

/**
 * "has been on Tier 3 since 2017": in every report from that of 2017 to the one in question. Whether the report
 * before had it too is no part of the claim, but is said.
 */
export function sinceReport(said: Statement, since: number): Statement {
  return {
    predicate: `${said.predicate} in every report since that of ${since}`,
    measure: null,
    ...(said.asksLaw === undefined ? {} : { asksLaw: said.asksLaw }),
    refuse: (year, country) =>
      since > year
        ? `since (${since}) lies after the report of ${year}.`
        : (said.refuse?.(year, country) ?? null),
    check: (knowledge, country, year) => {
      const years = Array.from({ length: year - since + 1 }, (_, index) => since + index);
      const found = years.map((each) => findOut(knowledge, said, country, each));
      const truth = allOf(found.map((each) => each.truth));
      const deciding = found.filter((each) => each.truth === truth);
      const rows = rowsOf(years.map((each) => cellOf(knowledge, country.iso2, each)));
      const before = findOut(knowledge, said, country, since - 1).truth;
      const earlier =
        truth === true && before === true ? `So it was in the report of ${since - 1} already.` : '';
      const told =
        truth === null ? [...new Set(deciding.map(({ reason }) => reason))] : [`${placementsInWords(rows)}.`];
      return finding(truth, [...told, earlier].filter((part) => part !== '').join(' '), rows, {
        clause: deciding.find(({ clause }) => clause !== null)?.clause ?? null,
        grades: deciding.flatMap(({ grades }) => grades),
        caveats: earlier === '' ? [] : [earlier],
      });
    },
  };
}
