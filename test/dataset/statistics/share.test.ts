import t from 'tap';
import { computeShare } from '../../../src/dataset/share.js';
import { formatPercent } from '../../../src/dataset/statistics-in-words.js';

t.test('handles shares of none, of all and of nothing', async (t) => {
  t.strictSame(computeShare(0, 20), { cases: 0, share: 0 });
  t.strictSame(computeShare(20, 20), { cases: 20, share: 1 });
  t.strictSame(computeShare(29, 86), { cases: 29, share: 0.3372 });
  t.strictSame(computeShare(0, 0), { cases: 0, share: null });
});

t.test('never rounds a share to none or to all in words', async (t) => {
  t.strictSame([0, 0.001, 0.346, 1].map(formatPercent), ['0%', '<1%', '35%', '100%']);
});
