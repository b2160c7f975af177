import { startApi } from '../api-server.js';
import { type Contender, contest, type Result } from '../contest.js';
import { postgresPlace } from '../databases.js';
import { exchange } from '../exchange.js';
import { example } from '../fill-in.js';
import { HISTORY_QUERY, posting } from '../hot-cases.js';
import { NUMBER } from '../load.js';
import type { Options } from '../options.js';
import { type Peer, startPeers } from '../peers/start.js';
import type { Server } from '../processes.js';
import { atLeast, type Row, type Section } from '../report.js';

const HISTORY_PATH = '/countries/KH/tiers';
/** How many times as fast the API has to be as each peer. */
const AHEAD_ON_HISTORY = 5;
const AHEAD_ON_NEW_QUERIES: Readonly<Record<string, number>> = { mercurius: 2, postgraphile: 4 };
const PLACEMENTS_OF_KH = 25;

/** The same facts, served by others. */
export async function peers(options: Options): Promise<Section> {
  if (options.postgres === null) throw new Error('peers need a PostgreSQL');
  const place = await postgresPlace(options.postgres);
  const api = await startApi(place.location);
  const started = await startPeers(api.origin, place.location);
  try {
    const rows = [
      ...(await historyRows(api, started.peers, options)),
      ...(await newQueryRows(api, started.peers, options)),
    ];
    return {
      title: 'Others with the same facts',
      about:
        'The history of Cambodia (25 rows), from the same database where there is one, on the same core; PostgreSQL itself takes what it needs from the rest of the machine. "ahead" is the speed of the API over theirs. nginx serves the ready file: what a static mirror gives.',
      columns: ['requests/s', 'p99', 'ahead'],
      rows,
      notes: started.notes,
    };
  } finally {
    await started.stop();
    await api.stop();
    await place.remove();
  }
}

async function historyRows(api: Server, others: readonly Peer[], options: Options): Promise<Row[]> {
  const contenders = [
    { name: 'API', server: api, requests: [{ path: HISTORY_PATH }] },
    ...others.map((peer) => ({ name: peer.name, server: peer, requests: [peer.history] })),
  ];
  await insist(contenders);
  const results = await contest(contenders, options);
  return results.map((result) =>
    rowOf(`history, ${result.name}`, result, result.name === 'nginx' ? undefined : AHEAD_ON_HISTORY),
  );
}

async function newQueryRows(api: Server, others: readonly Peer[], options: Options): Promise<Row[]> {
  const query = `query Q${NUMBER} ${HISTORY_QUERY}`;
  const contenders = [
    { name: 'API', server: api, requests: [posting(query)] },
    ...others.flatMap((peer) =>
      peer.newQuery === undefined ? [] : [{ name: peer.name, server: peer, requests: [peer.newQuery] }],
    ),
  ];
  await insist(contenders);
  const results = await contest(contenders, options);
  return results.map((result) =>
    rowOf(`GraphQL, no query twice, ${result.name}`, result, AHEAD_ON_NEW_QUERIES[result.name]),
  );
}

function rowOf(what: string, { name, requestsPerSecond, p99Ms, ratio }: Result, target?: number): Row {
  const ahead = 1 / ratio;
  const row = {
    what,
    figures: [
      Math.round(requestsPerSecond).toLocaleString('en'),
      `${p99Ms.toFixed(1)} ms`,
      name === 'API' ? '' : `${ahead.toFixed(2)} ×`,
    ],
  };
  console.error(`${row.what}: ${row.figures.join(' | ')}`);
  return name === 'API' || target === undefined ? row : { ...row, target: atLeast(ahead, target) };
}

/** Everyone must give all the facts: who says less is not compared. */
async function insist(contenders: readonly Contender[]): Promise<void> {
  for (const { name, server, requests } of contenders) {
    for (const asked of requests) {
      const { status, body } = await exchange(server.origin, example(asked));
      const graded = body.toString().match(/"evidence":\s*"/g) ?? [];
      if (status === 200 && graded.length === PLACEMENTS_OF_KH) continue;
      throw new Error(`${name} does not answer with ${PLACEMENTS_OF_KH} placements: ${status} ${body}`);
    }
  }
}
