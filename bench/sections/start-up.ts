import { withApi } from '../api-server.js';
import { inFolder, inPostgres, type Place } from '../databases.js';
import { exchange } from '../exchange.js';
import type { Options } from '../options.js';
import { atMost, median, type Row, type Section } from '../report.js';

const FRESH_MS = 5_000;
const EXISTING_MS = 1_500;
const FIRST_QUESTION = '/countries/KH/tiers';

export async function startUp(options: Options): Promise<Section> {
  const rows: Row[] = [];
  for (const inPlace of [inFolder, inPostgres(options.postgres)]) {
    const fresh: number[] = [];
    const existing: number[] = [];
    let name = '';
    for (let round = 0; round < options.rounds; round++)
      await inPlace(async (place) => {
        name = place.name;
        for (const times of [fresh, existing]) times.push(await millisecondsToFirstAnswer(place));
      });
    rows.push(toRow(`${name}, empty store`, fresh, FRESH_MS));
    rows.push(toRow(`${name}, filled store`, existing, EXISTING_MS));
  }
  return {
    title: 'Startup to first response',
    about: `Median of ${options.rounds} starts on one core, until the response to \`GET ${FIRST_QUESTION}\`.`,
    columns: ['median', 'all'],
    rows,
  };
}

const millisecondsToFirstAnswer = ({ location }: Place): Promise<number> =>
  withApi(location, {}, async ({ origin, startedAfterMs }) => {
    const listening = performance.now();
    const { status } = await exchange(origin, { path: FIRST_QUESTION });
    if (status !== 200) throw new Error(`the first response was ${status}`);
    return startedAfterMs + performance.now() - listening;
  });

function toRow(what: string, milliseconds: readonly number[], target: number): Row {
  const middle = median(milliseconds);
  return {
    what,
    figures: [`${middle.toFixed(0)} ms`, milliseconds.map((each) => each.toFixed(0)).join(', ')],
    target: atMost(middle, target, 'ms'),
  };
}
