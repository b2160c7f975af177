import { IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Unanswered requests allowed per connection; one more gets it rejected and closed. */
export const MAX_PIPELINED_REQUESTS = 100;
/** Requests started per event loop iteration, across connections. */
const MAX_STARTED_PER_TICK = 128;
/** Time slice after which the event loop gets to read sockets again, even with requests left. */
const TICK_BUDGET_MS = 5;
/**
 * Once this many requests have been parsed in one iteration, no other connection
 * is read until the next. Node parses a whole chunk of up to 64 KB (3,600 minimal
 * requests), so one connection can exceed this by its own pending requests.
 */
const MAX_PARSED_PER_TICK = 256;

/**
 * A request that can be dropped without an event. For each unanswered request of a closed connection, Node
 * emits an error event, which takes twice as long as parsing the request.
 */
export class DroppableRequest extends IncomingMessage {
  isDropped = false;

  override destroy(error?: Error): this {
    return this.isDropped ? this : super.destroy(error);
  }
}

interface PendingExchange {
  readonly request: DroppableRequest;
  readonly response: ServerResponse;
}

interface Connection {
  readonly socket: Socket;
  readonly pending: PendingExchange[];
  parsedCount: number;
  isPaused: boolean;
  /** Rejected: its remaining requests get no response. */
  isRejected: boolean;
}

/** Node's internal HTTP parser. */
interface Parser {
  /**
   * @returns 0 to proceed according to the headers, 2 to skip the body and stop parsing (protocol upgrade)
   */
  onIncoming(request: IncomingMessage, keepsAlive: boolean): number;
}
const SKIP_BODY = 2;

const connections = new WeakMap<Socket, Connection>();

/**
 * Drops the remaining requests of a rejected client.
 * @returns false if there were none
 */
export function dropPending(socket: Socket): boolean {
  const connection = connections.get(socket);
  if (connection === undefined || connection.pending.length === 0) return false;
  dropBeyond(connection, 0);
  pause(connection);
  return true;
}

function dropBeyond(connection: Connection, keep: number): void {
  connection.isRejected = true;
  for (const { request } of connection.pending.splice(keep)) request.isDropped = true;
}

/**
 * Schedules requests round-robin across connections, one each per event loop iteration, so that a burst only
 * delays itself. Connections with pending requests are not read, and each iteration parses a limited number
 * of requests. Starting a batch together is faster than interleaving it with reads.
 * @param server must create `DroppableRequest`s
 * @param reject answers the first request over the limit and closes the connection
 */
export function scheduleRequests(server: Server, reject: (response: ServerResponse) => void): void {
  const [handleRequest] = server.listeners('request') as ((
    request: IncomingMessage,
    response: ServerResponse,
  ) => void)[];
  server.removeAllListeners('request');
  const open = new Set<Connection>();
  let queue: Connection[] = [];
  let parsedThisTick = 0;
  let isScheduled = false;
  const schedule = () => {
    if (isScheduled) return;
    isScheduled = true;
    setImmediate(runTick);
  };
  function runTick() {
    isScheduled = false;
    const deadline = performance.now() + TICK_BUDGET_MS;
    const batch = queue.splice(0, MAX_STARTED_PER_TICK);
    for (const [index, connection] of batch.entries()) {
      if (performance.now() > deadline) {
        queue = [...batch.slice(index), ...queue];
        break;
      }
      const next = connection.socket.destroyed ? undefined : connection.pending.shift();
      if (next === undefined) continue;
      if (connection.isRejected) reject(next.response);
      else handleRequest?.(next.request, next.response);
      if (connection.pending.length > 0) queue.push(connection);
    }
    resumePaused();
    if (queue.length > 0) schedule();
  }
  /** Resumes the least active connections first, so that nobody waits for another client's burst. */
  function resumePaused() {
    const hitParseLimit = parsedThisTick >= MAX_PARSED_PER_TICK;
    parsedThisTick = 0;
    const paused = [...open].filter(
      ({ isPaused, isRejected, pending }) => isPaused && !isRejected && pending.length === 0,
    );
    if (hitParseLimit) paused.sort((a, b) => a.parsedCount - b.parsedCount);
    for (const connection of paused) resume(connection);
  }
  const toConnection = (socket: Socket): Connection => {
    const existing = connections.get(socket);
    if (existing) return existing;
    const connection = { socket, pending: [], parsedCount: 0, isPaused: false, isRejected: false };
    connections.set(socket, connection);
    open.add(connection);
    socket.once('close', () => open.delete(connection));
    skipParsingWhenRejected(connection);
    // Node resumes the socket by itself when a response ends.
    socket.on('resume', () => {
      if (connection.isPaused) socket.pause();
    });
    return connection;
  };
  server.on('connection', toConnection);
  server.on('request', (request: DroppableRequest, response) => {
    const connection = toConnection(request.socket);
    parsedThisTick += 1;
    connection.parsedCount += 1;
    if (parsedThisTick === MAX_PARSED_PER_TICK) for (const each of open) pause(each);
    connection.pending.push({ request, response });
    if (connection.pending.length === 1) queue.push(connection);
    else pause(connection);
    if (connection.pending.length > MAX_PIPELINED_REQUESTS) dropBeyond(connection, 1);
    schedule();
  });
}

/**
 * Stops parsing the rest of a chunk once its connection is rejected. Without this,
 * bursts of 20 clients make others wait three times as long, and a connection takes 9.5
 * ms of CPU time instead of 0.9. Relies on Node's internal parser, as no version up to
 * 26 has a public API for it; with another parser, the rest is parsed and dropped.
 */
function skipParsingWhenRejected(connection: Connection): void {
  const { parser } = connection.socket as Socket & { readonly parser?: Partial<Parser> };
  const onIncoming = parser?.onIncoming;
  if (!parser || onIncoming === undefined) return;
  parser.onIncoming = (request, keepsAlive) =>
    connection.isRejected ? SKIP_BODY : onIncoming(request, keepsAlive);
}

function pause(connection: Connection): void {
  if (connection.isPaused) return;
  connection.isPaused = true;
  connection.socket.pause();
}

function resume(connection: Connection): void {
  connection.isPaused = false;
  if (!connection.socket.destroyed) connection.socket.resume();
}
