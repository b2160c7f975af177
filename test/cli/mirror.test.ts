import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import t, { type Test } from 'tap';
import { buildApp } from '../../src/app.js';
import { MirrorFailed } from '../../src/cli/mirror/fetch-surface.js';
import { surfaceOf } from '../../src/cli/mirror/surface.js';
import { INDEX_FILE, type MirrorIndex, NGINX_FILE, writeMirror } from '../../src/cli/mirror/write-mirror.js';
import { runMirror } from '../../src/cli/mirror.js';
import type { Release } from '../../src/dataset/release.js';
import { seedCatalogue } from '../../src/editions/seeds.js';
import { GRAPHICS } from '../../src/rest/graphics/graphics.js';
import { RESOURCES } from '../../src/rest/resources/index.js';
import { readSettings } from '../../src/settings.js';
import { needs } from '../support/needs.js';
import { serveWithNginx } from '../support/nginx.js';

/** This many addresses of each kind and format stand for all: an answer is made by its kind, not by its country. */
const OF_EACH = 2;
const FILE_TIMEOUT_MS = 600_000;
t.setTimeout(FILE_TIMEOUT_MS);

const sha256 = (body: Uint8Array): string => createHash('sha256').update(body).digest('hex');

/** What an address has in common with others of its kind: its words, where it names no country, year, rule or group. */
const kindOf = (url: string): string =>
  url
    .replace(/^\/releases\/[^/]+/, '')
    .replaceAll(/(?<=\/)([A-Z]{2}|[A-Z]{3}|\d{4})(?=[/.])/g, '*')
    .replace(/(?<=^\/(groups|rules)\/)[^/.]+/, '*');

/** Some addresses of each kind, a choice that looks random and is the same each time. */
function someOfEachKind(urls: readonly string[]): string[] {
  const kinds = new Map<string, [digest: string, url: string][]>();
  for (const url of urls) {
    const kind = kindOf(url);
    const all = kinds.get(kind) ?? [];
    all.push([sha256(Buffer.from(`choice ${url}`)), url]);
    kinds.set(kind, all);
  }
  return [...kinds.values()].flatMap((all) =>
    all
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(0, OF_EACH)
      .map(([, url]) => url),
  );
}

async function folderFor(t: Test): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tip-tiers-mirror-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function applicationFor(t: Test): Promise<{ app: FastifyInstance; release: Release }> {
  const catalogue = await seedCatalogue();
  const settings = readSettings({
    LOG_LEVEL: 'silent',
    RATE_LIMIT_MAX: '1000000',
    MAX_EVENT_LOOP_DELAY_MS: '600000',
    HANDLER_TIMEOUT_MS: '60000',
  });
  const app = await buildApp({ catalogue, settings, pingDatabase: async () => {} });
  t.teardown(() => app.close());
  await app.ready();
  return { app, release: catalogue.current };
}

t.test('an edition as files, served by a plain web server', async (t) => {
  const { app, release } = await applicationFor(t);
  const folder = await folderFor(t);
  const urls = someOfEachKind(surfaceOf(release));
  const index = await writeMirror({ app, release, urls, folder, replace: false, onProgress: () => {} });
  const root = path.join(folder, 'releases', release.version);

  t.test('the index names every file, its size and digest, and nothing else is there', async (t) => {
    t.same(JSON.parse(await readFile(path.join(root, INDEX_FILE), 'utf8')), index);
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const onDisk = entries
      .filter((entry) => entry.isFile())
      .map((entry) => `/${path.relative(folder, path.join(entry.parentPath, entry.name))}`);
    const own = [`/${NGINX_FILE}`, `/releases/${release.version}/${INDEX_FILE}`];
    t.same(onDisk.sort(), [...index.files.map(({ url }) => url), ...own].sort());
    for (const { url, bytes, sha256: digest } of index.files) {
      const body = await readFile(path.join(folder, url));
      if (body.length !== bytes || sha256(body) !== digest) t.fail(`${url} is not what the index says`);
    }
  });

  t.test('every resource and graphic is there, or the index says why not', async (t) => {
    const known = [...index.files.map(({ url }) => url), ...index.absent, ...index.needQuery];
    for (const { path: template } of [
      ...RESOURCES.filter(({ scope }) => scope !== 'catalogue'),
      ...GRAPHICS,
    ]) {
      const pattern = new RegExp(`^/releases/[^/]+${template.replaceAll(/:\w+/g, '[^/]+')}\\.\\w+$`);
      t.ok(
        known.some((url) => pattern.test(url)),
        template,
      );
    }
    t.ok(index.needQuery.length > 0);
    for (const url of index.needQuery) t.equal((await app.inject(url)).statusCode, 400, url);
    for (const url of index.absent) t.equal((await app.inject(url)).statusCode, 404, url);
    t.equal(index.total, index.files.length);
  });

  t.test('every file has the same body as the live API', needs('nginx'), async (t) => {
    const work = await folderFor(t);
    const origin = await serveWithNginx(t, { root: folder, work, include: path.join(folder, NGINX_FILE) });
    const mirrored = index.files.map(({ url }) => url);
    const bare = mirrored.filter((url) => url.endsWith('.json') && !url.includes('/download/'));
    for (const url of [...mirrored, ...bare.map((url) => url.replace(/\.json$/, ''))]) {
      const [file, live] = await Promise.all([fetch(`${origin}${url}`), app.inject(url)]);
      const body = Buffer.from(await file.arrayBuffer());
      const same = file.status === 200 && live.statusCode === 200 && body.equals(live.rawPayload);
      if (!same) t.fail(`${url}: ${file.status} and ${live.statusCode}, ${body.length} bytes`);
      for (const name of ['content-type', 'access-control-allow-origin', 'content-security-policy'])
        if (file.headers.get(name) !== live.headers[name])
          t.fail(`${name} of ${url}: ${file.headers.get(name)}`);
      if (/^\/releases\/[^/]+\//.test(url) && file.headers.get('cache-control') !== 'public, max-age=86400')
        t.fail(`cache-control of ${url}: ${file.headers.get('cache-control')}`);
    }
    t.equal((await fetch(`${origin}/releases/${release.version}/countries/ZZ`)).status, 404);
    t.pass('all the same');
  });

  t.test('an edition that is there is replaced only when that is asked for', async (t) => {
    const few = urls.slice(0, 3);
    const again = { app, release, urls: few, folder, onProgress: () => {} };
    await t.rejects(writeMirror({ ...again, replace: false }), MirrorFailed);
    t.equal((await readdir(folder)).includes('releases'), true);
    const replaced: MirrorIndex = await writeMirror({ ...again, replace: true });
    const kept = replaced.files.filter(({ url }) => few.includes(url));
    t.same(
      kept,
      index.files.filter(({ url }) => few.includes(url)),
      'the same files when made again',
    );
  });

  t.test('a failure leaves the folder as it was', async (t) => {
    const before = await readdir(folder, { recursive: true });
    const few = urls.filter((url) => /^\/releases\/[^/]+\/(tiers|countries)\.json$/.test(url));
    const broken = { app: failingAt('/countries.json', app), release, urls: few, folder, replace: true };
    await t.rejects(writeMirror({ ...broken, onProgress: () => {} }), MirrorFailed);
    const outside = [`/releases/${release.version}/reports.json?limit=2`];
    await t.rejects(
      writeMirror({ ...broken, app, urls: outside, onProgress: () => {} }),
      /cannot be the name of a file/,
    );
    t.same((await readdir(folder, { recursive: true })).sort(), before.sort());
  });
});

/** The application, with addresses that fail. */
function failingAt(end: string, app: FastifyInstance): FastifyInstance {
  return {
    inject: async (request: { url: string }) =>
      request.url.endsWith(end)
        ? { statusCode: 500, body: 'broken', headers: {}, rawPayload: Buffer.alloc(0) }
        : app.inject(request),
  } as unknown as FastifyInstance;
}

t.test('the command says what it needs', async (t) => {
  const said: string[] = [];
  const streams = {
    out: (text: string) => said.push(text),
    err: (text: string) => said.push(text),
    isTerminal: false,
  };
  t.equal(await runMirror(['--help'], {}, streams), 0);
  t.match(said.join(''), /--out <dir>/);
  t.equal(await runMirror([], {}, streams), 2);
  const out = await folderFor(t);
  t.equal(await runMirror(['--out', out, '--seeds', '--release', '9.9.9'], {}, streams), 2);
  t.match(said.at(-1), /There is no release 9\.9\.9/);
  await writeFile(path.join(out, 'kept'), '');
  t.same(await readdir(out), ['kept'], 'nothing was written');
});
