import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Requests of a connection that wait; one that sends more before it has read an answer is hung up on. */
export const MOST_WAITING = 100;
/** Requests that are begun in one turn of the event loop, by so many connections. */
const MOST_A_TURN = 128;
/** Milliseconds after which the event loop looks for new requests, though others wait still. */
const SLICE_MS = 5;
/** Requests that are read in one turn: then no further connection is read before the next. */
const MOST_READ = 256;

/** Node stops reading a connection so, when its client does not read the answers. */
type Held = Socket & { _paused?: boolean; readonly parser?: { resume(): void } | null };

interface Connection {
  readonly socket: Held;
  readonly waiting: (() => void)[];
  isHeld: boolean;
  isOver: boolean;
}

const connections = new WeakMap<Socket, Connection>();

/** Forgets what else a connection has asked: its client is refused. @returns true if there was more */
export function dropRest(socket: Socket): boolean {
  const own = connections.get(socket);
  if (own === undefined || own.waiting.length === 0) return false;
  own.waiting.length = 0;
  own.isOver = true;
  return true;
}

/**
 * Has the connections of a server take turns: one request each in a turn of the event loop, whatever it asks and however
 * it is answered. A connection of which requests wait is not read, and no turn reads more than a number of requests: so a
 * burst waits for itself. Those of one turn are answered together, which takes less time than between reading them.
 */
export function takeTurns(server: Server): void {
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
    read = 0;
    const end = performance.now() + SLICE_MS;
    const now = queue.splice(0, MOST_A_TURN);
    for (const [index, own] of now.entries()) {
      if (performance.now() > end) {
        queue = [...now.slice(index), ...queue];
        break;
      }
      if (own.isOver || own.socket.destroyed) {
        own.waiting.length = 0;
        if (own.isOver) own.socket.destroySoon();
        continue;
      }
      own.waiting.shift()?.();
      if (own.waiting.length > 0) queue.push(own);
    }
    for (const own of open) if (own.isHeld && own.waiting.length === 0) goOn(own);
    if (queue.length > 0) schedule();
  }
  const connectionOf = (socket: Socket): Connection => {
    const known = connections.get(socket);
    if (known) return known;
    const own = { socket, waiting: [], isHeld: false, isOver: false };
    connections.set(socket, own);
    open.add(own);
    socket.once('close', () => open.delete(own));
    return own;
  };
  server.on('connection', connectionOf);
  server.on('request', (request, response) => {
    const own = connectionOf(request.socket);
    read += 1;
    if (read === MOST_READ) for (const each of open) hold(each);
    if (own.isOver) return;
    own.waiting.push(() => answer?.(request, response));
    if (own.waiting.length === 1) queue.push(own);
    else hold(own);
    if (own.waiting.length > MOST_WAITING) own.isOver = true;
    schedule();
  });
}

function hold(own: Connection): void {
  if (own.isHeld || own.socket._paused === true) return;
  own.isHeld = true;
  own.socket._paused = true;
  own.socket.pause();
}

function goOn(own: Connection): void {
  own.isHeld = false;
  if (own.socket.destroyed) return;
  own.socket._paused = false;
  own.socket.parser?.resume();
  own.socket.resume();
}
