import { z } from 'zod';
import { CLAIM_GRAMMAR } from '../../claims/request.js';
import { HEADWORDS, headwordOf, type Verdict } from '../../claims/verdict.js';
import { limitedElsewhere } from '../../domain/parameters.js';
import { MAX_URL_BYTES } from '../../domain/problem.js';
import { capitalized, counted } from '../../engine/english.js';
import { citationsOf, findCited } from '../../rest/citation/cite.js';
import { verify } from '../../rest/resources/verify.js';
import { annotation } from '../../rest/texts.js';
import { type AnnotatedText, TextInput } from '../../texts/answer.js';
import { askResource, detailInput, editionInput, inputOf, shortened, without } from '../ask-resource.js';
import { tool } from '../tool.js';

export const annotateText = tool({
  name: 'annotate_text',
  title: 'Put the facts beside a text',
  description:
    'Takes a sentence or a whole article (English) on the TIP Report. For each sentence that speaks of placements it gives the rows that decide it: the countries named (all 25 reports of each, once, in rows), the reports in question, totals, members of groups, what the law meant. Each clause that speaks of placements is one claim held against the rows (agrees, differs), or open with the reason why it was not judged: that is neither yes nor no. Compare open ones with the rows yourself, or ask verify_claim. Give published, or no report is implied. Send a long article in parts of some 5 KB: an answer has no room for more.',
  input: TextInput.extend({
    ...editionInput,
    // Described anew it is another schema.
    text: limitedElsewhere(TextInput.shape.text.describe('A sentence or an article, or a part of one')),
  }),
  answer: async ({ text, published, release, asOf }, { catalogue }) => {
    const answer = await annotation({ catalogue, release }, { text, published, asOf });
    return { answer, sentence: sentenceOf(answer) };
  },
});

function sentenceOf({ counts, inForce }: AnnotatedText): string {
  const { sentences, withFacts, agrees, differs, open } = counts;
  const speak = `${capitalized(counted(withFacts, 'sentence speaks', 'sentences speak'))} of placements, of ${sentences}`;
  const then =
    inForce === null
      ? 'a newer report may have been out by then'
      : `the newest report then is that of ${inForce}`;
  return `${speak}; ${then}. Clauses: ${agrees} agree with the rows, ${differs} differ, ${open} not judged.`;
}

export const cite = tool({
  name: 'cite',
  title: 'Cite an answer',
  description:
    'The citation of any answer of this service, pinned to the edition that answers, in every style: short and long text, BibTeX, RIS, CSL-JSON. Give the url that another tool answered with, or a path such as /countries/KH/tiers.',
  input: z.strictObject({
    url: z
      .string()
      .min(1)
      .max(MAX_URL_BYTES)
      .describe('Address of what is cited: as a path, or with the host of this service'),
  }),
  answer: async ({ url }, { app, request, catalogue, origin }) => {
    const answer = citationsOf(await findCited(app, request, url, { catalogue, origin }));
    return { answer, sentence: `${answer.title}, edition ${answer.release}: ${answer.url}` };
  },
});

const LEFT = { withoutDetail: ['reason', 'citation'] };
/** A short answer shows the rows and parts of a claim about so few reports; more of them would fill it. */
const MOST_SHOWN = 3;

interface Verified extends Pick<Verdict, 'verdict' | 'context' | 'notKnownBecause' | 'sentence'> {
  readonly rows: readonly object[];
  readonly parts: readonly object[];
}

export const verifyClaim = tool({
  name: 'verify_claim',
  title: 'Check a claim about the TIP Report',
  description:
    'Checks one claim and answers supported, refuted or not_known, with the placements, the clause of the law and a sentence that can be quoted. not_known is never a "no": the dataset cannot tell. ' +
    CLAIM_GRAMMAR,
  input: z.strictObject({
    ...inputOf(verify),
    ...detailInput(
      `the reason, the trace, how to cite it, the sources of each placement, and the placements of more than ${MOST_SHOWN} reports`,
    ),
    ...editionInput,
  }),
  answer: async ({ release, asOf, detail, ...claim }, context) => {
    const query = { ...claim, ...(detail && { include: 'sources,trace' }) };
    const answer = (await askResource(verify, { query }, { release, asOf }, context)) as Verified;
    const { verdict, sentence } = answer;
    const said = verdict === 'supported' ? `${HEADWORDS[headwordOf(answer)]}. ${sentence}` : sentence;
    if (detail) return { answer, sentence: said };
    const short = shortened(answer, LEFT);
    if (Math.max(answer.rows.length, answer.parts.length) > MOST_SHOWN) {
      const leftOut = { rows: answer.rows.length, parts: answer.parts.length };
      return { answer: { ...short, rows: [], parts: [], leftOut }, sentence: said };
    }
    const rows = answer.rows.map((row) => without(row, ['disputes']));
    return { answer: { ...short, rows }, sentence: said };
  },
});
