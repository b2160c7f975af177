import { GRAPHICS } from '../../../src/rest/graphics/graphics.js';
import { startApi } from '../api-server.js';
import { folderPlace } from '../databases.js';
import { exchange } from '../exchange.js';
import { median } from '../median.js';
import type { Options } from '../options.js';
import type { Server } from '../processes.js';
import { atMost, type Row, type Section } from '../report.js';

const MOST_MS = { svg: 100, png: 300 } as const;
type Form = keyof typeof MOST_MS;
const MOST_MAP_BYTES = 150 * 1_024;
const MAP = '/reports/2025/map';
/** Each width is a picture that was not made before; pages ask for about this one. */
const WIDTH = 1_056;
const PICTURES_A_ROUND = 4;

/** Graphics that nobody asked for before: how long the first reader waits. */
export async function graphics(options: Options): Promise<Section> {
  const place = await folderPlace();
  const api = await startApi(place.location);
  try {
    const first = await cold(api, address(MAP, 'svg', WIDTH));
    const rows: Row[] = [
      rowOf('map as SVG, first answer of the process', [first.milliseconds], first.bytes, 'svg'),
    ];
    for (const { example, operationId } of GRAPHICS) {
      for (const form of ['svg', 'png'] as const) {
        const made = [];
        for (let index = 1; index <= options.rounds * PICTURES_A_ROUND; index++) {
          made.push(await cold(api, address(example, form, WIDTH + index)));
        }
        const milliseconds = made.map((each) => each.milliseconds);
        rows.push(
          rowOf(
            `${operationId}, ${form.toUpperCase()}`,
            milliseconds,
            median(made.map(({ bytes }) => bytes)),
            form,
          ),
        );
      }
    }
    rows.push({
      what: 'map as SVG, compressed',
      figures: ['', '', first.bytes.toLocaleString('en')],
      target: atMost(first.bytes, MOST_MAP_BYTES, 'bytes'),
    });
    return {
      title: 'Graphics that are not ready',
      about: `Each asked for once, at widths from ${WIDTH} pixels up, one after the other, compressed where the form bears it.`,
      columns: ['median', 'longest', 'bytes'],
      rows,
    };
  } finally {
    await api.stop();
    await place.remove();
  }
}

function address(example: string, form: Form, width: number): string {
  const [path, query] = example.split('?');
  return `${path}.${form}?${query === undefined ? '' : `${query}&`}width=${width}`;
}

async function cold(api: Server, path: string): Promise<{ milliseconds: number; bytes: number }> {
  const begun = performance.now();
  const { status, body } = await exchange(api.origin, { path, headers: { 'accept-encoding': 'br' } });
  const milliseconds = performance.now() - begun;
  if (status !== 200) throw new Error(`${path} answered ${status}\n${body}`);
  return { milliseconds, bytes: body.length };
}

function rowOf(what: string, milliseconds: readonly number[], bytes: number, form: Form): Row {
  const middle = median(milliseconds);
  const longest = Math.max(...milliseconds);
  return {
    what,
    figures: [`${middle.toFixed(1)} ms`, `${longest.toFixed(1)} ms`, Math.round(bytes).toLocaleString('en')],
    target: atMost(middle, MOST_MS[form], 'ms'),
  };
}
