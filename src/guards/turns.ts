import { IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Requests of a connection that wait; one that sends more before it has read an answer is refused, and hung up on. */
export const MOST_WAITING = 100;
/** Requests that are begun in one turn of the event loop, by so many connections. */
const MOST_A_TURN = 128;
/** Milliseconds after which the event loop looks for new requests, though others wait still. */
const SLICE_MS = 5;
/**
 * Requests that are read in one turn: then no further connection is read before the next. Node reads a chunk of up to 64 KB
 * whole, with 3,600 of the shortest requests: one connection may be past this by those that it may have waiting.
 */
const MOST_READ = 256;

/**
 * A request that may be dropped: Node ends each that its connection leaves without an answer, with an error and its events,
 * which takes twice as long as to read it.
 */
export class Droppable extends IncomingMessage {
  isDropped = false;

  override destroy(error?: Error): this {
    return this.isDropped ? this : super.destroy(error);
  }
}

interface Exchange {
  readonly request: Droppable;
  readonly response: ServerResponse;
}

interface Connection {
  readonly socket: Socket;
  readonly waiting: Exchange[];
  /** Requests that it has sent. */
  read: number;
  isHeld: boolean;
  /** Its client is refused: what else it has asked is not answered. */
  isOver: boolean;
}

/** Node's parser of a connection. */
interface Parser {
  /** Called for each request. @returns what follows: 0 as its header says, 2 another protocol, which is not parsed */
  onIncoming(request: IncomingMessage, keepsAlive: boolean): number;
}
const NOTHING_FOLLOWS = 2;

const connections = new WeakMap<Socket, Connection>();

/** Forgets what else a connection has asked: its client is refused. @returns true if there was more */
export function dropRest(socket: Socket): boolean {
  const own = connections.get(socket);
  if (own === undefined || own.waiting.length === 0) return false;
  drop(own, 0);
  hold(own);
  return true;
}

/** Answers no more than so many of the requests that wait. */
function drop(own: Connection, left: number): void {
  own.isOver = true;
  for (const { request } of own.waiting.splice(left)) request.isDropped = true;
}

/**
 * Has the connections of a server take turns: one request each in a turn of the event loop, whatever it asks and however
 * it is answered. A connection of which requests wait is not read, and no turn reads more than a number of requests: so a
 * burst waits for itself. Those of one turn are answered together, which takes less time than between reading them.
 * @param server one that makes `Droppable` requests
 * @param refuse answers the first of too many on a connection, and closes it
 */
export function takeTurns(server: Server, refuse: (response: ServerResponse) => void): void {
  const [answer] = server.listeners('request') as ((
    request: IncomingMessage,
    response: ServerResponse,
  ) => void)[];
  server.removeAllListeners('request');
  const open = new Set<Connection>();
  let queue: Connection[] = [];
  let read = 0;
  let isScheduled = false;
  const schedule = () => {
    if (isScheduled) return;
    isScheduled = true;
    setImmediate(turn);
  };
  function turn() {
    isScheduled = false;
    const end = performance.now() + SLICE_MS;
    const now = queue.splice(0, MOST_A_TURN);
    for (const [index, own] of now.entries()) {
      if (performance.now() > end) {
        queue = [...now.slice(index), ...queue];
        break;
      }
      const next = own.socket.destroyed ? undefined : own.waiting.shift();
      if (next === undefined) continue;
      if (own.isOver) refuse(next.response);
      else answer?.(next.request, next.response);
      if (own.waiting.length > 0) queue.push(own);
    }
    readOn();
    if (queue.length > 0) schedule();
  }
  /** Who has sent least is read first: another's burst is not waited for. */
  function readOn() {
    const wasFull = read >= MOST_READ;
    read = 0;
    const held = [...open].filter(({ isHeld, isOver, waiting }) => isHeld && !isOver && waiting.length === 0);
    if (wasFull) held.sort((one, other) => one.read - other.read);
    for (const own of held) goOn(own);
  }
  const connectionOf = (socket: Socket): Connection => {
    const known = connections.get(socket);
    if (known) return known;
    const own = { socket, waiting: [], read: 0, isHeld: false, isOver: false };
    connections.set(socket, own);
    open.add(own);
    socket.once('close', () => open.delete(own));
    endParsing(own);
    // Node reads on by itself when an answer has ended.
    socket.on('resume', () => {
      if (own.isHeld) socket.pause();
    });
    return own;
  };
  server.on('connection', connectionOf);
  server.on('request', (request: Droppable, response) => {
    const own = connectionOf(request.socket);
    read += 1;
    own.read += 1;
    if (read === MOST_READ) for (const each of open) hold(each);
    own.waiting.push({ request, response });
    if (own.waiting.length === 1) queue.push(own);
    else hold(own);
    if (own.waiting.length > MOST_WAITING) drop(own, 1);
    schedule();
  });
}

/**
 * The rest of a chunk is not parsed either, once a connection is over: bursts of 20 clients held others three times as long
 * when it was, and a connection takes 9.5 ms instead of 0.9. No version of Node has a public way (26 has not); where its parser is
 * another, the rest is parsed and dropped.
 */
function endParsing(own: Connection): void {
  const { parser } = own.socket as Socket & { readonly parser?: Partial<Parser> };
  const onIncoming = parser?.onIncoming;
  if (!parser || onIncoming === undefined) return;
  parser.onIncoming = (request, keepsAlive) =>
    own.isOver ? NOTHING_FOLLOWS : onIncoming(request, keepsAlive);
}

function hold(own: Connection): void {
  if (own.isHeld) return;
  own.isHeld = true;
  own.socket.pause();
}

function goOn(own: Connection): void {
  own.isHeld = false;
  if (!own.socket.destroyed) own.socket.resume();
}
