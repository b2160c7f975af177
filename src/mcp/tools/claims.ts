import { MOVE_ENDS } from '../../claims/move-kinds.js';
import { HEADWORDS, verdictLabel } from '../../claims/verdict-words.js';
import { callOperation, omitKeys, type ToolHandlers } from '../tool.js';
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

export const claims: ToolHandlers = {
  async verify_claim({ move, ...given }, context, words) {
    const claim = { ...given, ...(move && { move: moveAsWritten(move) }) };
    const { answer } = await callOperation(claim, context, words);
    const { sentence: statement, rows, parts } = answer;
    const sentence =
      verdictLabel(answer) === 'supported' ? `${HEADWORDS.supported.word}. ${statement}` : statement;
    if (given.detail === 'true') return { answer, sentence };
    const isLong = Math.max(rows.length, parts.length) > MAX_SHOWN;
    const shown = isLong
      ? { rows: [], parts: [], leftOut: { rows: rows.length, parts: parts.length } }
      : { rows: rows.map((row: { disputes?: unknown }) => omitKeys(row, 'disputes')) };
    return { answer: { ...omitKeys(answer, 'reason', 'attribution'), ...shown }, sentence };
  },
};
