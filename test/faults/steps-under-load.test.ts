import { createHash } from 'node:crypto';
import { stat, truncate } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { CORRECTED, CORRECTION, writeRelease } from '../releases/fixtures/correction.js';
import { instanceFor } from '../support/instance.js';
import { run, until } from '../support/processes.js';
import { program } from '../support/program.js';
import { newestInRepository } from '../support/seeds.js';
import { directoryFor, settingsFor } from '../support/stores.js';

/*
 * A running service with gateway and workers, while other processes publish, announce, take back and
 * withdraw. Each response must reflect one state of the releases, and no client may see an older state after
 * a newer one.
 */

const HEALTH = '/health/fresh';
const PAGE = '/countries/BI';
const ADDRESSES = ['/releases', '/countries/KH/tiers', '/countries/BI/tiers', '/reports', PAGE, HEALTH];
const CLIENTS = 4;
const PAUSE_MS = 10;

const { tables } = await newestInRepository();
const NEXT = String((tables.reports.at(-1)?.year ?? 0) + 1);
const AT_STATE = 'https://www.state.gov/trafficking-in-persons-report/';

const releaseFor = (location: { readonly directory: string }) => (args: readonly string[]) =>
  run(process.execPath, [...program('cli/release'), ...args], { env: settingsFor(location) });

/** Records what clients see. States are identified by the time of their change, which only increases. */
class Witness {
  readonly faults = new Set<string>();
  /** Times of the states seen, in order. */
  readonly seen: string[] = [];
  answers = 0;
  readonly #origin: string;
  /** Releases of the states possible so far, in order. */
  readonly #releases: string[];
  readonly #etags = new Map<string, string>();
  #isOver = false;
  readonly #clients: readonly Promise<void>[];

  constructor(origin: string, release: string) {
    this.#origin = origin;
    this.#releases = [release];
    this.#clients = Array.from({ length: CLIENTS }, (_, index) => this.#requestInTurn(index));
  }

  /** Performs a change and waits until its state is seen. @returns the delay in ms */
  async step(release: string, work: () => Promise<unknown>): Promise<number> {
    this.#releases.push(release);
    await work();
    const begun = Date.now();
    await until(
      `the state of ${release} is seen`,
      () => this.faults.size > 0 || this.seen.length === this.#releases.length,
    );
    return Date.now() - begun;
  }

  async end(): Promise<void> {
    this.#isOver = true;
    await Promise.all(this.#clients);
  }

  async #requestInTurn(index: number): Promise<void> {
    const last = new Map<string, string>();
    for (let turn = index; !this.#isOver; turn++) {
      const address = ADDRESSES[turn % ADDRESSES.length] ?? '';
      await this.#request(address, last).catch((error) => this.faults.add(`${address}: ${error}`));
      this.answers++;
      await sleep(PAUSE_MS);
    }
  }

  async #request(address: string, last: Map<string, string>): Promise<void> {
    const from = Math.max(this.seen.length - 1, 0);
    const answer = await fetch(`${this.#origin}${address}`, {
      headers: {
        'accept-encoding': 'identity',
        'if-none-match': last.get(address) ?? '"none"',
        accept: address === PAGE ? 'text/html' : '*/*',
      },
    });
    const body = await answer.text();
    const complain = (what: string) => this.faults.add(`${address}: ${what}`);
    if (answer.status !== 200 && answer.status !== 304) complain(`${answer.status} ${body}`);
    const inBody = answer.headers.get('content-type')?.includes('json')
      ? JSON.parse(body).release
      : undefined;
    const possible = this.#releases.slice(from);
    if (address === HEALTH) {
      if (!possible.includes(inBody)) complain(`${inBody}, not one of ${possible}`);
      return;
    }
    const [release, etag, moment] = ['dataset-release', 'etag', 'last-modified'].map(
      (field) => answer.headers.get(field) ?? 'missing',
    ) as [string, string, string];
    if (answer.status === 304) {
      // It states no time.
      const known = this.seen.slice(from).map((each) => this.#etags.get(`${address} ${each}`) ?? etag);
      const mayBeNewer = this.seen.length < this.#releases.length;
      if (!mayBeNewer && !known.includes(etag)) complain(`304 of a state before that of ${this.seen[from]}`);
      return;
    }
    last.set(address, etag);
    const at = this.#indexOf(moment);
    if (at < from) complain(`the state of ${moment} after that of ${this.seen[from]}`);
    if (this.#releases[at] !== release) complain(`${release} in the state of ${this.#releases[at]}`);
    const known = this.#etags.get(`${address} ${moment}`);
    if (known !== undefined && known !== etag) complain(`two answers of the state of ${moment}`);
    this.#etags.set(`${address} ${moment}`, etag);
    if (inBody !== undefined && inBody !== release)
      complain(`${inBody} in the body, ${release} in the header`);
    if (etag !== `"${createHash('sha256').update(body).digest('base64url')}"`)
      complain('an ETag of another body');
    const location = answer.headers.get('content-location') ?? '';
    if (location.startsWith('/releases/') && !location.startsWith(`/releases/${release}`))
      complain(`${release} at ${location}`);
  }

  #indexOf(moment: string): number {
    const index = this.seen.indexOf(moment);
    if (index >= 0) return index;
    const newest = this.seen.at(-1);
    if (newest !== undefined && Date.parse(moment) < Date.parse(newest)) return -1;
    return this.seen.push(moment) - 1;
  }
}

t.test('shows each response in one state, never older than before', async (t) => {
  const location = await directoryFor(t);
  const { origin } = await instanceFor(t, settingsFor(location));
  const release = releaseFor(location);
  const folder = await writeRelease(t.testdir());
  const word = ['--published', `${NEXT}-01`, '--url', AT_STATE];
  const witness = new Witness(origin, CORRECTED);
  t.teardown(() => witness.end());
  for (const [args, then] of [
    [['publish', folder], CORRECTION],
    [['announce', NEXT, ...word], CORRECTION],
    [['announce', NEXT, '--take-back'], CORRECTION],
    [['withdraw', CORRECTION, '--reason', 'A page was misread'], CORRECTED],
  ] as const) {
    // States differ in `Last-Modified`, which has a resolution of one second.
    await sleep(1_100);
    t.comment(`${args[0]}: seen ${await witness.step(then, () => release(args))} ms later`);
  }
  await witness.end();
  t.strictSame([...witness.faults], []);
  t.ok(witness.answers > 100, `${witness.answers} responses`);
});

t.test('reports a damaged newest release, which can be withdrawn while serving', async (t) => {
  const location = await directoryFor(t);
  const release = releaseFor(location);
  await release(['publish', await writeRelease(t.testdir())]);
  const file = path.join(location.directory, `releases/${CORRECTION}/tables.ndjson.gz`);
  await truncate(file, (await stat(file)).size - 10);
  const { origin } = await instanceFor(t, settingsFor(location));
  const request = async (address: string) => {
    const answer = await fetch(`${origin}${address}`);
    return {
      status: answer.status,
      release: answer.headers.get('dataset-release'),
      body: await answer.json(),
    };
  };
  const pinned = `/releases/${CORRECTION}/countries/KH/tiers`;
  const lost = { status: 503, body: { type: '/problems/release-unavailable', detail: CORRECTION } };
  t.match(await request(HEALTH), { status: 503, body: { reason: CORRECTION, damaged: [CORRECTION] } });
  t.match(await request(pinned), lost);
  t.match(await request('/countries/KH/tiers'), { status: 200, release: CORRECTED });

  t.match(await release(['withdraw', CORRECTION, '--reason', 'A disk failed']), 'is withdrawn');
  await until('the damage is resolved', async () => (await request(HEALTH)).status === 200);
  t.match(await request('/countries/KH/tiers'), { status: 200, release: CORRECTED });
  t.match(await request(pinned), lost, 'its rows are lost');
  const { body } = await request('/releases');
  t.match(body.items[0], {
    ...{ version: CORRECTION, state: 'withdrawn', withdrawnReason: 'A disk failed', current: false },
  });
});
