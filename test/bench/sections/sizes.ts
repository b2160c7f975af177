import { buildApp } from '../../../src/app.js';
import { readSettings } from '../../../src/settings.js';
import { seeds } from '../../support/seeds.js';
import { UNHURRIED } from '../../support/unhurried.js';
import { atMost, type Row, type Section } from '../report.js';
import { MOST_BYTES } from '../sizes.js';

/** What `include` leaves out of the usual answer. */
const INCLUDE = { '/countries/KH/tiers': 'sources' } as const;

/** Answers: how long the plain ones are. */
export async function sizes(): Promise<Section> {
  const app = await buildApp({
    catalogue: await seeds(),
    settings: readSettings(UNHURRIED),
    pingDatabase: async () => {},
    fileRecords: { of: async () => [], keep: async () => {} },
  });
  const bytes = async (path: string): Promise<number> => (await app.inject(path)).rawPayload.length;
  const rows: Row[] = [];
  for (const [path, most] of MOST_BYTES) {
    const plain = await bytes(path);
    const whole = await bytes(`${path}?include=${INCLUDE[path as keyof typeof INCLUDE] ?? 'trace'}`);
    rows.push({
      what: `\`${path}\``,
      figures: [plain.toLocaleString('en'), whole.toLocaleString('en')],
      target: atMost(plain, most, 'bytes'),
    });
  }
  await app.close();
  return {
    title: 'Answers',
    about:
      'Bytes of the JSON of an answer, not compressed: as it is asked for first, and with all that `include` adds.',
    columns: ['plain', 'with include'],
    rows,
  };
}
