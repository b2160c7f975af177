import { startApi } from '../api-server.js';
import { folderPlace, type Place, postgresPlace } from '../databases.js';
import { exchange } from '../exchange.js';
import type { Options } from '../options.js';
import { atMost, median, type Row, type Section } from '../report.js';

const FRESH_MS = 5_000;
const EXISTING_MS = 1_500;
const FIRST_QUESTION = '/countries/KH/tiers';

export async function startUp(options: Options): Promise<Section> {
  const rows: Row[] = [];
  const places: (() => Promise<Place>)[] = [folderPlace];
  const { postgres } = options;
  if (postgres !== null) places.push(() => postgresPlace(postgres));
  for (const make of places) {
    const fresh: number[] = [];
    const existing: number[] = [];
    let name = '';
    for (let round = 0; round < options.rounds; round++) {
      const place = await make();
      name = place.name;
      try {
        fresh.push(await millisecondsToFirstAnswer(place));
        existing.push(await millisecondsToFirstAnswer(place));
      } finally {
        await place.remove();
      }
    }
    rows.push(rowOf(`${name}, fresh database`, fresh, FRESH_MS));
    rows.push(rowOf(`${name}, existing database`, existing, EXISTING_MS));
  }
  return {
    title: 'From start to first answer',
    about: `Median of ${options.rounds} starts on one core, until \`GET ${FIRST_QUESTION}\` was answered.`,
    columns: ['median', 'all'],
    rows,
  };
}

async function millisecondsToFirstAnswer({ location }: Place): Promise<number> {
  const api = await startApi(location);
  const listening = performance.now();
  try {
    const { status } = await exchange(api.origin, { path: FIRST_QUESTION });
    if (status !== 200) throw new Error(`the first answer was ${status}`);
    return api.startedAfterMs + performance.now() - listening;
  } finally {
    await api.stop();
  }
}

function rowOf(what: string, milliseconds: readonly number[], target: number): Row {
  const middle = median(milliseconds);
  return {
    what,
    figures: [`${middle.toFixed(0)} ms`, milliseconds.map((each) => each.toFixed(0)).join(', ')],
    target: atMost(middle, target, 'ms'),
  };
}
