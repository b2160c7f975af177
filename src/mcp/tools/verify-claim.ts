import { z } from 'zod';
import { CLAIM_GRAMMAR } from '../../claims/request.js';
import { HEADWORDS, headwordOf, type Verdict } from '../../claims/verdict.js';
import { verify } from '../../rest/resources/verify.js';
import { askResource } from '../ask-resource.js';
import { editionInput } from '../edition-input.js';
import { inputOf } from '../input-of.js';
import { detailInput, shortened, without } from '../output.js';
import { tool } from '../tool.js';

const LEFT = { withoutDetail: ['reason', 'citation'] };
/** A short answer shows the rows and parts of a claim about so few reports; more of them would fill it. */
const MOST_SHOWN = 3;

interface Verified extends Pick<Verdict, 'verdict' | 'context' | 'sentence'> {
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
