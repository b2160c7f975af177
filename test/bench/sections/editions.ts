import { compareVersions } from '../../../src/domain/order.js';
import type { Tables } from '../../../src/domain/tables.js';
import { SEEDS } from '../../../src/editions/places.js';
import { openFilledStore } from '../../../src/editions/seeds.js';
import { startApi } from '../api-server.js';
import { folderPlace, type Place, postgresPlace } from '../databases.js';
import { exchange } from '../exchange.js';
import { median } from '../median.js';
import type { Options } from '../options.js';
import { type Server, watchMegabytes } from '../processes.js';
import { atMost, type Row, type Section } from '../report.js';
import { isSynthetic, syntheticEdition, syntheticTables } from '../synthetic-editions.js';

const PLACEMENTS = 5_000;
const FEWEST = 6;
const TENTH = 10;
const STARTS = 3;
const REQUESTS = 300;
const FIRST_LOOKS = 20;
/** Editions whose files are made besides: three seconds each. */
const FILES_MADE = 10;
const CURRENT = '/countries/KH/tiers';
/** What is asked of every edition. */
const VISITED = [CURRENT, '/reports/2015/tiers', '/countries/KH/eligibility', '/tiers.csv'];

const MOST_MB = 300;
const PUBLISH_MS = 5_000;
/** The same differs by as much from one measurement to the next. */
const GROWTH_THAT_IS_NONE = 1.25;

/** What the service takes with a number of editions; times in milliseconds. */
interface Measurement {
  readonly editions: number;
  readonly start: number;
  readonly request: number;
  readonly firstLook: number;
  readonly publish: number;
  readonly peakMb: number;
}

/** Whether what the service takes grows with the number of editions. */
export async function editions(options: Options): Promise<Section> {
  const { postgres } = options;
  if (postgres === null) throw new Error('editions need a PostgreSQL');
  const tables = await syntheticTables(SEEDS, PLACEMENTS);
  const numbers = [FEWEST, Math.ceil(options.editions / TENTH), options.editions].filter(
    (number, index, all) => index === 0 || number > (all[index - 1] ?? 0),
  );
  const measurements: Measurement[] = [];
  const place = await postgresPlace(postgres);
  try {
    for (const number of numbers) {
      const published = await fillUpTo(place, number, tables);
      measurements.push(await measure(place, number, median(published)));
    }
  } finally {
    await place.remove();
  }
  const inFolder = await folderPublishing(tables);
  return {
    title: 'Many editions',
    about: `Made-up editions of ${PLACEMENTS.toLocaleString('en')} placements on PostgreSQL; every one has rows of its own, beside those of the seeds. The service is started anew for each number and asked over HTTP. Memory is the most that the process and its children took together while all editions were visited in random order (\`${VISITED.join('`, `')}\`) and the files of up to ${FILES_MADE} were made (\`/releases/{v}\`). Of ${STARTS} starts, ${REQUESTS} requests and up to ${FIRST_LOOKS} first requests the fastest is told: other work on the machine can only add to it. Publishing is what the transaction takes, the median of all that were published.`,
    columns: numbers.map((number) => `${number} editions`),
    rows: [
      grows('start to first answer', measurements, ({ start }) => start),
      grows('a request for the current edition, not kept', measurements, ({ request }) => request),
      grows('the first request for an older edition', measurements, ({ firstLook }) => firstLook),
      {
        what: 'most memory',
        figures: measurements.map(({ peakMb }) => `${peakMb.toFixed(0)} MB`),
        target: atMost(Math.max(...measurements.map(({ peakMb }) => peakMb)), MOST_MB, 'MB'),
      },
      {
        what: 'publishing an edition',
        figures: measurements.map((each) => milliseconds(each.publish)),
        target: atMost(Math.max(...measurements.map((each) => each.publish)), PUBLISH_MS, 'ms'),
      },
      {
        what: 'publishing an edition, folder',
        figures: [milliseconds(inFolder), ...numbers.slice(1).map(() => '')],
        target: atMost(inFolder, PUBLISH_MS, 'ms'),
      },
    ],
  };
}

const milliseconds = (number: number): string => `${number.toFixed(number < TENTH ? 1 : 0)} ms`;

function grows(
  what: string,
  measurements: readonly Measurement[],
  of: (measurement: Measurement) => number,
): Row {
  const figures = measurements.map(of);
  const ratio = (figures.at(-1) ?? Number.NaN) / (figures[0] ?? Number.NaN);
  return {
    what: `${what} (most to fewest: ${ratio.toFixed(2)})`,
    figures: figures.map(milliseconds),
    target: atMost(ratio, GROWTH_THAT_IS_NONE, 'times'),
  };
}

/** @returns what each edition took that was published, in milliseconds */
async function fillUpTo({ location }: Place, number: number, tables: Tables): Promise<number[]> {
  const store = await openFilledStore(location);
  try {
    const times: number[] = [];
    const made = (await store.list()).filter(({ version }) => isSynthetic(version));
    for (let next = made.length; next < number; next++)
      times.push(await time(() => store.publish(syntheticEdition(next, tables))));
    return times;
  } finally {
    await store.close();
  }
}

async function folderPublishing(tables: Tables): Promise<number> {
  const place = await folderPlace();
  try {
    return median(await fillUpTo(place, STARTS, tables));
  } finally {
    await place.remove();
  }
}

async function measure({ location }: Place, number: number, published: number): Promise<Measurement> {
  const starts: number[] = [];
  for (let round = 0; round < STARTS; round++) {
    const api = await startApi(location);
    starts.push(api.startedAfterMs + (await time(() => ask(api, CURRENT))));
    await api.stop();
  }
  const api = await startApi(location);
  const most = watchMegabytes(api.pid);
  try {
    const requests: number[] = [];
    for (let round = 0; round < REQUESTS; round++)
      // A parameter that changes keeps the answer from being one that was made before.
      requests.push(await time(() => ask(api, `${CURRENT}?from=${1000 + round}`)));
    const older = inRandomOrder((await versions(api)).slice(0, -1));
    const looks: number[] = [];
    for (const version of older.slice(0, FIRST_LOOKS))
      looks.push(await time(() => ask(api, `/releases/${version}${CURRENT}`)));
    for (const version of inRandomOrder(await versions(api)))
      for (const path of VISITED) await ask(api, `/releases/${version}${path}`);
    for (const version of older.slice(0, FILES_MADE)) await ask(api, `/releases/${version}`);
    return {
      editions: number,
      start: Math.min(...starts),
      request: Math.min(...requests),
      firstLook: Math.min(...looks),
      publish: published,
      peakMb: await most(),
    };
  } finally {
    await api.stop();
  }
}

/** The oldest first; the last one is current. */
async function versions(api: Server): Promise<string[]> {
  const { items } = JSON.parse((await ask(api, '/releases')).toString()) as { items: { version: string }[] };
  return items.map(({ version }) => version).sort(compareVersions);
}

async function ask({ origin }: Server, path: string): Promise<Buffer> {
  const { status, body } = await exchange(origin, { path });
  if (status !== 200) throw new Error(`${path}: ${status} ${body}`);
  return body;
}

const inRandomOrder = <Item>(items: readonly Item[]): Item[] =>
  items
    .map((item) => ({ item, order: Math.random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);

async function time(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
