import t from 'tap';
import { ownTurn } from '../../src/domain/own-turn.js';

t.test('pieces of several works follow each other, one to a turn of the event loop', async (t) => {
  let turn = 0;
  let isOver = false;
  const count = () => {
    turn += 1;
    if (!isOver) setImmediate(count);
  };
  count();
  const seen: [work: string, turn: number][] = [];
  const work = async (name: string) => {
    for (let piece = 0; piece < 3; piece++) {
      await ownTurn();
      seen.push([name, turn]);
    }
  };
  await Promise.all([work('a'), work('b'), work('c')]);
  isOver = true;
  t.strictSame(seen.map(([name]) => name).join(''), 'abcabcabc', 'in the order in which they asked');
  t.equal(new Set(seen.map(([, each]) => each)).size, seen.length, 'no two in one turn');
});
