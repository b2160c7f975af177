import t from 'tap';
import { codesAsNames } from '../../src/dataset/codes-as-names.js';
import { noteInWords } from '../../src/web/parts/note-in-words.js';
import { release } from '../graphics/fixtures/newest-release.js';

const { vote_pages, watchlist_extensions, disputes } = release.tables;

const addresses = (text: string) =>
  (text.match(/https?:\S+/g) ?? []).map((address) => address.replace(/[,)]+$/, ''));

t.test('replaces internal values in notes and states each grade once', (t) => {
  const notes = [
    ...vote_pages.flatMap(({ note }) => note ?? []),
    ...watchlist_extensions.map(({ basis }) => basis),
  ];
  let changed = 0;
  for (const note of new Set(notes)) {
    const told = noteInWords(note);
    if (told !== note) changed += 1;
    t.notMatch(told, /(?:^|[ (])(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{5,}\b|#|\brefworld number\b/, note);
    t.notMatch(told, /^derived:|\b(?:the|its) the\b| {2}|\( |\(\)/, note);
    t.strictSame(addresses(told), addresses(note), note);
  }
  t.ok(changed > 40, `${changed} notes`);
  t.end();
});

t.test('names countries instead of their codes', (t) => {
  const notes = disputes.map(({ reason }) => reason);
  const coded = notes.filter((note) => /\b[A-Z]{2}, [A-Z]{2}\b/.test(note));
  t.ok(coded.length > 0);
  for (const note of coded) t.notMatch(codesAsNames(release, note), /\b[A-Z]{2}, [A-Z]{2}\b/);
  t.equal(codesAsNames(release, 'SD, SY, RW not read'), 'Sudan, Syria and Rwanda not read');
  t.equal(codesAsNames(release, 'KH, ZZ not read'), 'KH, ZZ not read');
  t.end();
});
