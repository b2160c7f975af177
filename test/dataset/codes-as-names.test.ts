import t from 'tap';
import { codesAsNames } from '../../src/dataset/codes-as-names.js';
import { release } from '../graphics/fixtures/newest-release.js';

t.test('names countries instead of their codes', (t) => {
  const notes = release.tables.disputes.map(({ reason }) => reason);
  const coded = notes.filter((note) => /\b[A-Z]{2}, [A-Z]{2}\b/.test(note));
  t.ok(coded.length > 0);
  for (const note of coded) t.notMatch(codesAsNames(release, note), /\b[A-Z]{2}, [A-Z]{2}\b/);
  t.equal(codesAsNames(release, 'SD, SY, RW not read'), 'Sudan, Syria and Rwanda not read');
  t.equal(codesAsNames(release, 'KH, ZZ not read'), 'KH, ZZ not read');
  t.end();
});
