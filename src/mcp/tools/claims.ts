import { MOVE_ENDS } from '../../claims/move-kinds.js';
import { HEADWORDS, verdictLabel } from '../../claims/verdict.js';
import type { CountryFacts } from '../../dataset/fact-rows.js';
import { capitalize, formatCount } from '../../engine/english.js';
import { Citations } from '../../rest/citation/cite.js';
import { AnnotatedText } from '../../texts/response-schema.js';
import { callPath } from '../call-api.js';
import { callFirstOperation, omitKeys, type ToolHandlers, type ToolOutputs } from '../tool.js';
import { serializeAs } from '../words.js';

/** Short results include rows and parts of a claim for at most this many reports. */
const MAX_SHOWN = 3;

/** URL form of a change: `from Tier 2 Watch List to Tier 3` becomes `2WL-3`. */
const moveAsWritten = (move: string): string =>
  move
    .replace(/^\s*from\s/i, '')
    .split(/\sto\s/i.test(move) ? /\sto\s/i : '-')
    .map((end) => serializeAs(end.trim(), { enum: MOVE_ENDS }))
    .join('-');

/** A country's row without what no sentence about it shows: whole histories are too long for many names. */
function inReports({ runs, law, disputed, ...row }: CountryFacts, { sentences }: AnnotatedText) {
  const years = sentences.flatMap(({ facts }) => (facts?.countries.includes(row.iso2) ? facts.reports : []));
  return {
    ...row,
    runs: runs.filter(({ from, to }) => years.some((year) => from <= year && year <= to)),
    law: law.filter(({ year }) => years.includes(year)),
    disputed: disputed.filter((year) => years.includes(year)),
  };
}

export const claimOutputs: ToolOutputs = {
  annotate_text: AnnotatedText.shape,
  cite_answer: Citations.shape,
};

export const claims: ToolHandlers = {
  async verify_claim({ move, ...given }, context, words) {
    const claim = { ...given, ...(move && { move: moveAsWritten(move) }) };
    const { answer } = await callFirstOperation(claim, context, words);
    const { sentence: statement, rows, parts } = answer;
    const sentence =
      verdictLabel(answer) === 'supported' ? `${HEADWORDS.supported}. ${statement}` : statement;
    if (given.detail === 'true') return { answer, sentence };
    const isLong = Math.max(rows.length, parts.length) > MAX_SHOWN;
    const shown = isLong
      ? { rows: [], parts: [], leftOut: { rows: rows.length, parts: parts.length } }
      : { rows: rows.map((row: { disputes?: unknown }) => omitKeys(row, 'disputes')) };
    return { answer: { ...omitKeys(answer, 'reason', 'attribution'), ...shown }, sentence };
  },

  async annotate_text({ text, published }, context) {
    const { answer } = await callPath('/annotate', {}, context, { text, published });
    const { counts, inForce } = answer;
    const { sentences, withFacts } = counts;
    const speak = `${capitalize(formatCount(withFacts, 'sentence', 'sentences'))} of ${sentences} ${withFacts === 1 ? 'is' : 'are'} about placements`;
    const today = published === undefined;
    const then =
      inForce === null
        ? `a newer report may ${today ? 'be out' : 'have been out by then'}`
        : `the newest report ${today ? 'is' : 'then was'} the ${inForce} report`;
    return {
      answer: { ...answer, rows: answer.rows.map((row: CountryFacts) => inReports(row, answer)) },
      sentence: `${speak}; ${then}. Rows have only the reports of their sentences. Nothing was judged: check each claim with verify_claim.`,
    };
  },

  async cite_answer({ url }, context) {
    const { answer } = await callPath('/cite', { url }, context);
    return { answer, sentence: `${answer.title}, release ${answer.release}: ${answer.url}` };
  },
};
