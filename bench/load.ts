import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { RequestContext } from './exchange.js';
import { LOAD_CORE } from './processes.js';

/* Generates load by wrk, which is cheap enough not to limit the rate itself. */

const run = promisify(execFile);

export interface Measured {
  readonly requestsPerSecond: number;
  /** 99th percentile of the latency, in ms. */
  readonly p99Ms: number;
  readonly requests: number;
}

export interface Effort {
  readonly connections: number;
  readonly seconds: number;
}

/** Placeholder in a path or body for a number unique to the request. */
export const NUMBER = '{number}';
/** Placeholder in a path or body for a fictitious history unique to the request. */
export const HISTORY = '{history}';

const EXAMPLES = { [NUMBER]: '0', [HISTORY]: '2019:2WL,2020:2WL,2021:2WL,2022:3' };

/** Fills the placeholders of a request with examples. */
export function example({ body, ...request }: RequestContext): RequestContext {
  const fill = (text: string) =>
    Object.entries(EXAMPLES).reduce((filled, [place, value]) => filled.replaceAll(place, value), text);
  return { ...request, path: fill(request.path), ...(body === undefined ? {} : { body: fill(body) }) };
}

/** More than a round can consume. */
const NUMBERS_PER_ROUND = 10_000_000;
let roundsRun = 0;

/**
 * Sends requests as fast as responses arrive.
 * @param requests one, or several in turn
 * @throws Error if a response is an error or a connection breaks, which invalidates the round
 */
export async function load(
  origin: string,
  requests: readonly RequestContext[],
  { connections, seconds }: Effort,
): Promise<Measured> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tip-tiers-bench-'));
  try {
    const script = path.join(folder, 'requests.lua');
    await writeFile(script, toLua(requests, roundsRun++ * NUMBERS_PER_ROUND));
    const { stdout, stderr } = await run('taskset', [
      ...['-c', LOAD_CORE, 'wrk', '--latency', '-t', '1', '-c', String(connections)],
      ...['-d', `${seconds}s`, '-s', script, origin],
    ]);
    // Without a readable script, wrk continues with requests of its own.
    if (stderr !== '') throw new Error(`wrk complains:\n${stderr}`);
    return readResult(stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function readResult(output: string): Measured {
  if (/Non-2xx or 3xx responses|Socket errors/.test(output))
    throw new Error(`the load met errors:\n${output}`);
  const number = (pattern: RegExp) => Number(pattern.exec(output)?.[1] ?? Number.NaN);
  const [, p99 = '', unit = ''] = /^\s+99%\s+([\d.]+)(us|ms|s)\s*$/m.exec(output) ?? [];
  const measured = {
    requestsPerSecond: number(/^Requests\/sec:\s+([\d.]+)$/m),
    p99Ms: Number(p99) * ({ us: 0.001, ms: 1, s: 1_000 }[unit] ?? Number.NaN),
    requests: number(/^\s+(\d+) requests in /m),
  };
  if (Object.values(measured).some(Number.isNaN)) throw new Error(`wrk said what cannot be read:\n${output}`);
  return measured;
}

const quote = (text: string): string => `[==[${text}]==]`;

/** Script for wrk that sends the requests in turn and fills their placeholders. */
function toLua(requests: readonly RequestContext[], firstNumber: number): string {
  const formats = requests.map(({ path: target, method = 'GET', headers = {}, body }) => {
    const pairs = Object.entries(headers).map(([name, value]) => `[ ${quote(name)} ] = ${quote(value)}`);
    return `{${quote(method)}, ${quote(target)}, {${pairs.join(', ')}}, ${body === undefined ? 'nil' : quote(body)}}`;
  });
  const varies = requests.some(({ path: target, body }) =>
    /\{(number|history)\}/.test(target + (body ?? '')),
  );
  return `
local requests = {${formats.join(',\n')}}
local tiers = {"1", "2", "2WL", "3"}
local number, turn = ${firstNumber}, 0

local function history()
  local parts, rest = {}, number
  for year = 2008, 2025 do
    parts[#parts + 1] = year .. ":" .. tiers[rest % 4 + 1]
    rest = math.floor(rest / 4)
  end
  return table.concat(parts, ",")
end

local function filled(text)
  if text == nil then return nil end
  return (text:gsub("{number}", number):gsub("{history}", history))
end

local ready = {}
request = function()
  turn = turn % #requests + 1
  if not ${varies} and ready[turn] then return ready[turn] end
  number = number + 1
  local method, path, headers, body = unpack(requests[turn], 1, 4)
  ready[turn] = wrk.format(method, filled(path), headers, filled(body))
  return ready[turn]
end
`;
}
