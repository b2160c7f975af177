import { readFileSync } from 'node:fs';
import t from 'tap';
import { annotate } from '../../src/texts/annotate.js';
import { seeds } from '../support/seeds.js';

/*
 * Sentences as newspapers write them, whose truth was looked up in the rows by hand. A true one is never denied, softly or
 * not; a false one never borne out.
 */

const { current: release } = await seeds();

const SENTENCES = readFileSync('test/texts/fixtures/press.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t') as [truth: 'true' | 'false', published: string, text: string]);

t.test('no true sentence is denied, and no false one borne out', async (t) => {
  for (const [truth, published, text] of SENTENCES) {
    const { counts } = annotate(release, { text, published });
    const isTrue = truth === 'true';
    t.equal(isTrue ? counts.differs : counts.agrees, 0, text);
    if (!isTrue) t.ok(counts.differs > 0, `noticed: ${text}`);
  }
});
