import t from 'tap';
import { Problem } from '../../src/domain/problem.js';
import { workbookInBackground } from '../../src/formats/background-thread.js';
import { toWorkbook } from '../../src/formats/workbook.js';
import { slow } from '../support/slow.js';

const task = (rows: number) => ({
  grids: [
    {
      name: 'numbers',
      columns: [{ name: 'number', type: 'integer' as const }],
      rows: Array.from({ length: rows }, (_, row) => [row]),
    },
  ],
  modifiedAt: '2026-01-01T00:00:00Z',
});

t.test(
  'the event loop goes on while a workbook is made, which is the same as one made here',
  slow,
  async (t) => {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 5);
    const large = task(50_000);
    const made = await workbookInBackground(large);
    clearInterval(timer);
    t.ok(turns > 10, `${turns} turns`);
    t.ok(made.equals(await toWorkbook(large.grids, large.modifiedAt)));
  },
);

t.test('so many wait and no more; those that wait are served', async (t) => {
  const asked = Array.from({ length: 60 }, () => workbookInBackground(task(500)));
  const ended = await Promise.allSettled(asked);
  const refused = ended.filter((each) => each.status === 'rejected');
  t.ok(refused.length > 0);
  t.ok(ended.length - refused.length >= 20);
  for (const { reason } of refused) t.match(reason, new Problem('overloaded', reason.detail));
  t.ok((await workbookInBackground(task(1))).length > 0, 'and then there is room again');
});

t.test('a task that fails is told, and the thread goes on', async (t) => {
  const broken = { ...task(1), modifiedAt: null as unknown as string, grids: null as unknown as [] };
  await t.rejects(workbookInBackground(broken), TypeError);
  t.ok((await workbookInBackground(task(1))).length > 0);
});
