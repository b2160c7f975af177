import t from 'tap';
import { release } from './claims-release.js';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

t.test('resolves two letters only as a code or an English name', async (t) => {
  for (const pair of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
    const found = release.countries.findByEnglishName(pair);
    if (!found) continue;
    const called = [found.iso2, ...found.names.map(({ name }) => name)];
    t.ok(called.includes(pair), `${pair} is ${found.name}`);
  }
});
