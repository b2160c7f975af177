import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import t from 'tap';
import { getUrls, runAddresses } from '../../src/cli/addresses.js';
import { groupBy } from '../../src/domain/group-by.js';
import { captured } from '../support/captured.js';
import { needs } from '../support/needs.js';
import { run } from '../support/processes.js';
import { listen, seedAppFor } from '../support/seed-app.js';
import { seeds } from '../support/seeds.js';
import { directoryFor } from '../support/stores.js';

/** Number of URLs tested per kind and format; responses depend on the kind, not on the country. */
const OF_EACH = 2;

/** Groups URLs: replaces countries, years, rules and groups with a placeholder. */
const requestKind = (url: string): string =>
  url
    .replace(/^\/releases\/[^/]+/, '')
    .replaceAll(/(?<=\/)([A-Z]{2}|[A-Z]{3}|\d{4})(?=[/.])/g, '*')
    .replace(/(?<=^\/(groups|rules)\/)[^/.]+/, '*');

function someOfEachKind(urls: readonly string[]): string[] {
  const digest = (url: string) => createHash('sha256').update(url).digest('hex');
  return [...groupBy(urls, requestKind).values()].flatMap((all) =>
    all.toSorted((a, b) => (digest(a) < digest(b) ? -1 : 1)).slice(0, OF_EACH),
  );
}

t.test('mirrors a release with wget, byte for byte', needs('wget'), async (t) => {
  const app = await seedAppFor(t);
  const { origin } = await listen(app);
  const { directory: folder } = await directoryFor(t);
  const urls = someOfEachKind(getUrls((await seeds()).current));
  const answers = new Map<string, Buffer>();
  for (const url of urls) {
    const answer = await app.inject(url);
    if (answer.statusCode === 200) answers.set(url, answer.rawPayload);
    else t.match(`${answer.statusCode}`, /^40[04]$/, url);
  }
  const list = path.join(folder, 'addresses.txt');
  await writeFile(list, [...answers.keys()].map((url) => `${origin}${url}\n`).join(''));
  const where = ['--directory-prefix', folder, '--input-file', list];
  await run('wget', ['--quiet', '--force-directories', '--no-host-directories', ...where]);

  const files = (await readdir(path.join(folder, 'releases'), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => `/${path.relative(folder, path.join(entry.parentPath, entry.name))}`);
  t.strictSame(files.sort(), [...answers.keys()].sort());
  for (const [url, body] of answers) t.ok(body.equals(await readFile(path.join(folder, url))), url);
});

t.test('lists the URLs of a release on the command line', async (t) => {
  const { directory: folder } = await directoryFor(t);
  const runCommand = async (...args: readonly string[]) => {
    const { streams, output } = captured();
    return { code: await runAddresses(args, { DATA_DIR: folder }, streams), ...output };
  };
  const origin = 'http://localhost:3000';
  const all = await runCommand(origin);
  t.equal(all.code, 0);
  t.match(all.out, new RegExp(`^${origin}/releases/[^/]+/countries/KH/tiers\\.csv$`, 'm'));
  const old = await runCommand(`${origin}/`, '--release', '1.0.0', '--without', 'png', 'csv');
  t.equal(old.code, 0);
  t.notMatch(old.out, /\.png$|\.csv$|(?<!3000)\/releases\/(?!1\.0\.0)/m);
  t.match(await runCommand(origin, '--release', '0.0.1'), { code: 2, out: '' });
  t.match(await runCommand('here'), { code: 2, out: '', err: /must be a URL/ });
});
