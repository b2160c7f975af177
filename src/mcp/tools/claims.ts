import { MOVE_ENDS } from '../../claims/move-kinds.js';
import { CLAIM_GRAMMAR } from '../../claims/request.js';
import { HEADWORDS, headwordOf } from '../../claims/verdict.js';
import { capitalized, counted } from '../../engine/english.js';
import { verify } from '../../rest/resources/verify.js';
import { argument, argumentsOf, detailArgument } from '../arguments.js';
import { ask, askPath } from '../ask.js';
import { tool, without } from '../tool.js';
import { writtenAs } from '../words.js';

/** A short answer shows the rows and parts of a claim about so few reports; more of them would fill it. */
const MOST_SHOWN = 3;

export const verifyClaim = tool({
  name: 'verify_claim',
  title: 'Check a claim about the TIP Report',
  description: `Checks one claim and answers supported, refuted or not_known, with the placements, the clause of the law and a sentence that can be quoted. not_known is never a "no": the dataset cannot tell. ${CLAIM_GRAMMAR}`,
  input: {
    ...argumentsOf([verify]),
    ...detailArgument(
      `the reason, the trace, how to cite it, the sources of each placement, and the placements of more than ${MOST_SHOWN} reports`,
    ),
  },
  answer: async ({ detail, move, ...given }, asking) => {
    const claim = { ...given, ...(move && { move: moveAsWritten(move) }) };
    const isDetailed = detail === 'true';
    const answer = await ask(verify, { ...claim, ...(isDetailed && { include: 'sources,trace' }) }, asking);
    const { sentence: said, rows, parts } = answer;
    const sentence = headwordOf(answer) === 'supported' ? `${HEADWORDS.supported}. ${said}` : said;
    if (isDetailed) return { answer, sentence };
    const short = without(answer, 'reason', 'citation');
    if (Math.max(rows.length, parts.length) > MOST_SHOWN)
      return {
        answer: { ...short, rows: [], parts: [], leftOut: { rows: rows.length, parts: parts.length } },
        sentence,
      };
    return {
      answer: { ...short, rows: rows.map((row: object) => without(row as { disputes: never }, 'disputes')) },
      sentence,
    };
  },
});

/** `from Tier 2 Watch List to Tier 3` as an address writes it: `2WL-3`. */
const moveAsWritten = (move: string): string =>
  move
    .replace(/^\s*from\s/i, '')
    .split(/\sto\s/i.test(move) ? /\sto\s/i : '-')
    .map((end) => writtenAs(end.trim(), { enum: MOVE_ENDS }))
    .join('-');

export const annotateText = tool({
  name: 'annotate_text',
  title: 'Put the facts beside a text',
  description:
    'Takes a sentence or a whole article (English) on the TIP Report. For each sentence that speaks of placements it gives the rows that decide it: the countries named (all 25 reports of each, once, in rows), the reports in question, totals, members of groups, what the law meant. Each clause that speaks of placements is one claim held against the rows (agrees, differs), or open with the reason why it was not judged: that is neither yes nor no. Compare open ones with the rows yourself, or ask verify_claim. Give published, or no report is implied. Send a long article in parts of some 5 KB: an answer has no room for more.',
  input: {
    text: argument({ type: 'string', description: 'A sentence or an article, or a part of one' }),
    published: argument({
      type: 'string',
      description: 'Day, month or year of it: without it no report is implied',
    }),
  },
  needed: ['text'],
  ofEditions: false,
  answer: async ({ text, published }, asking) => {
    const { answer } = await askPath('/annotate', new Map(), asking, { text, published });
    const { counts, inForce } = answer;
    const { sentences, withFacts, agrees, differs, open } = counts;
    const speak = `${capitalized(counted(withFacts, 'sentence speaks', 'sentences speak'))} of placements, of ${sentences}`;
    const today = published === undefined;
    const then =
      inForce === null
        ? `a newer report may ${today ? 'be out' : 'have been out by then'}`
        : `the newest report ${today ? 'is' : 'then is'} that of ${inForce}`;
    return {
      answer,
      sentence: `${speak}; ${then}. Clauses: ${agrees} agree with the rows, ${differs} differ, ${open} not judged.`,
    };
  },
});

export const citeAnswer = tool({
  name: 'cite_answer',
  title: 'Cite an answer',
  description:
    'The citation of any answer of this service, pinned to the edition that answers, in every style: short and long text, BibTeX, RIS, CSL-JSON. Give the url that another tool answered with, or a path such as /countries/KH/tiers.',
  input: {
    url: argument({
      type: 'string',
      description: 'Address of what is cited: as a path, or with the host of this service',
    }),
  },
  needed: ['url'],
  ofEditions: false,
  answer: async ({ url = '' }, asking) => {
    const { answer } = await askPath('/cite', new Map([['url', url]]), asking);
    return { answer, sentence: `${answer.title}, edition ${answer.release}: ${answer.url}` };
  },
});
