import { limitedElsewhere } from '../../domain/text-limit.js';
import { capitalized, counted } from '../../engine/english.js';
import { annotation, pointsOf } from '../../rest/texts/annotation.js';
import { type AnnotatedText, TextInput } from '../../texts/answer.js';
import { editionInput } from '../edition-input.js';
import { tool } from '../tool.js';

export const annotateText = tool({
  name: 'annotate_text',
  title: 'Put the facts beside a text',
  description:
    'Takes a sentence or a whole article (English) on the TIP Report. For each sentence that speaks of placements it gives the rows that decide it: the countries named (all 25 reports of each, once, in rows), the reports named or in force, totals, members of groups, what the law meant. Simple clauses are read, and held against the rows: agrees, differs (look), refuted, or open. Most sentences have facts and no reading: compare them with the rows yourself, or ask verify_claim. A clause without a reading was not judged; that is neither yes nor no. Give published, or no report is implied. Send a long article in parts of some 5 KB: an answer has no room for more.',
  input: TextInput.extend({
    ...editionInput,
    // Described anew it is another schema.
    text: limitedElsewhere(TextInput.shape.text.describe('A sentence or an article, or a part of one')),
  }),
  answer: async ({ text, published, release, asOf }, { catalogue, making }) => {
    await making.charge(pointsOf(text));
    const answer = await annotation({ catalogue, release }, { text, published, asOf }, making);
    return { answer, sentence: sentenceOf(answer) };
  },
});

function sentenceOf({ counts, inForce }: AnnotatedText): string {
  const { sentences, withFacts, agrees, differs, refuted, open } = counts;
  const speak = `${capitalized(counted(withFacts, 'sentence speaks', 'sentences speak'))} of placements, of ${sentences}`;
  return `${speak}; the report in force is that of ${inForce}. Read: ${agrees} agree with the rows, ${differs} differ, ${refuted} refuted, ${open} not judged. All else was not judged.`;
}
