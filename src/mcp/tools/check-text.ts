import {
  answerText,
  checkLength,
  pointsOf,
  TextCheckAnswer,
  TextInput,
} from '../../rest/texts/text-check.js';
import { editionInput } from '../edition-input.js';
import { counted } from '../output.js';
import { tool } from '../tool.js';

export const checkTextTool = tool({
  name: 'check_text',
  title: 'Check the claims in a text',
  description:
    'Finds the claims about the TIP Report in a sentence or a whole article (English) and checks each: the words with their place, what was understood as a query of verify_claim, the verdict (supported, refuted or not_known), a sentence that can be quoted, and what was assumed. notUnderstood lists passages on tiers, the watch list, waivers or downgrades that could not be read, with the reason: check those by hand.',
  input: TextInput.omit({ url: true }).extend(editionInput),
  output: TextCheckAnswer,
  answer: async ({ text, published, release: version, asOf }, { catalogue, client, origin }) => {
    checkLength(text);
    await client.charge?.(pointsOf(text));
    const edition = version === undefined ? catalogue.current : await catalogue.get(version);
    const release = edition.asOf(asOf);
    const answer = await answerText(release, { text, published, asOf }, origin);
    return { answer, sentence: sentenceOf(answer) };
  },
});

function sentenceOf({ statements, notUnderstood }: TextCheckAnswer): string {
  const number = (word: string) => statements.filter(({ verdict }) => verdict === word).length;
  const found = counted(statements.length, 'claim was', 'claims were');
  const unread = counted(notUnderstood.length, 'passage', 'passages');
  return `${found} found: ${number('supported')} supported, ${number('refuted')} refuted, ${number('not_known')} not known. ${unread} could not be read.`;
}
