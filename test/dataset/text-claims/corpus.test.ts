import { fileURLToPath } from 'node:url';
import t from 'tap';
import { LEAST, readCorpus, scoreOf, shownFaults } from '../../../src/cli/text-backtest.js';
import { release } from '../claims-release.js';

const corpus = await readCorpus(fileURLToPath(new URL('corpus', import.meta.url)));

t.ok(corpus.size > 0);

for (const [file, sentences] of corpus) {
  t.test(`claims in ${file} are found, and no others`, async (t) => {
    const score = await scoreOf(release, sentences);
    const { precision, recall, faults } = score;
    const shown = shownFaults(file, score).join('\n');
    t.strictSame(
      faults.filter((fault) => fault.startsWith('label:')),
      [],
      'the labels agree with the dataset',
    );
    t.ok(precision >= LEAST.precision, `precision ${precision}\n${shown}`);
    t.ok(recall >= LEAST.recall, `recall ${recall}\n${shown}`);
  });
}
