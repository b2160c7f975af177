import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { compile } from '@fastify/proxy-addr';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { BoundedPool } from './bounded-pool.js';
import { clientNetwork } from './client-keys.js';

interface ConnectionLimitOptions {
  readonly max: number;
  readonly maxPerClient: number;
  readonly trustedProxies: readonly string[] | undefined;
}

/**
 * While more than half of all connections are in use, each client may have only this fraction of its limit.
 */
const BUSY_FRACTION = 1 / 8;
const CHECK_INTERVAL_MS = 5_000;
/** A connection that reads less than this of its response in `MAX_SLOW_CHECKS` checks is closed. */
const MIN_READ_BYTES = 32_768;
const MAX_SLOW_CHECKS = 6;
/**
 * Bytes of long responses since the last request of each open connection, in total. Only the kernel knows which of
 * them were read, so all count until the client sends its next request or closes.
 */
const MAX_ANSWERED_BYTES = 128 * 1_024 * 1_024;
/** An idle connection that was sent more than this is ended, and reset if the client does not close it. */
const MAX_IDLE_ANSWERED_BYTES = 1_024 * 1_024;
const END_AFTER_IDLE_MS = 10_000;
const RESET_AFTER_IDLE_MS = 30_000;

class OpenConnection {
  readonly client: string;
  activeRequests = 0;
  idleSince = performance.now();
  answeredBytes = 0;
  /** Bytes in the last interval; infinite for a new connection. */
  bytesPerInterval = Number.POSITIVE_INFINITY;
  #countedBytes = 0;
  #slowChecks = 0;
  #slowBytes = 0;

  constructor(readonly socket: Socket) {
    this.client = clientNetwork(socket.remoteAddress ?? '');
  }

  /** Idle connections are evicted first, longest idle before others; then the slowest. */
  get priority(): number {
    return this.activeRequests === 0 ? this.idleSince - performance.now() - 1 : this.bytesPerInterval;
  }

  /** Measures the last interval and closes the connection if it reads too slowly. */
  check(): void {
    const { bytesRead, bytesWritten } = this.socket;
    this.bytesPerInterval = bytesRead + bytesWritten - this.#countedBytes;
    this.#countedBytes += this.bytesPerInterval;
    this.#slowBytes += this.bytesPerInterval;
    if (this.activeRequests === 0) this.#checkIdle();
    if (this.activeRequests === 0 || this.answeredBytes === 0 || this.#slowBytes >= MIN_READ_BYTES)
      this.#slowChecks = this.#slowBytes = 0;
    else if (++this.#slowChecks >= MAX_SLOW_CHECKS) this.socket.resetAndDestroy();
  }

  #checkIdle(): void {
    const idleMs = performance.now() - this.idleSince;
    if (this.answeredBytes <= MAX_IDLE_ANSWERED_BYTES || idleMs < END_AFTER_IDLE_MS) return;
    if (idleMs < RESET_AFTER_IDLE_MS) this.socket.end();
    else this.socket.resetAndDestroy();
  }
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Counts bytes of a response against its client until the connection's next request or end. */
    holdAnswered(socket: Socket, bytes: number): void;
  }
}

/**
 * Limits connections in total and per client (per /64 for IPv6), and the bytes of their last responses.
 * When a total is exceeded, the largest network loses connections.
 */
export const connectionLimits = fp(
  async (app: FastifyInstance, { max, maxPerClient, trustedProxies = [] }: ConnectionLimitOptions) => {
    const isProxy = compile([...trustedProxies]);
    const open = new Map<Socket, OpenConnection>();
    const evictable = {
      priority: (connection: OpenConnection) => connection.priority,
      // A reset frees what the kernel holds for the connection.
      evict: ({ socket }: OpenConnection) => void socket.resetAndDestroy(),
    };
    const connections = new BoundedPool<OpenConnection>({ max, ...evictable });
    const answered = new BoundedPool<OpenConnection>({ max: MAX_ANSWERED_BYTES, ...evictable });
    const maxWhileBusy = Math.max(Math.floor(maxPerClient * BUSY_FRACTION), 1);
    /** Closes the client's longest idle connection; never a busy one. */
    const makeWayWithin = (client: string): boolean => {
      let idlest: OpenConnection | undefined;
      for (const connection of connections.getHolders(client))
        if (connection.activeRequests === 0 && !(idlest && idlest.idleSince <= connection.idleSince))
          idlest = connection;
      if (!idlest) return false;
      connections.release(client, idlest);
      idlest.socket.destroy();
      return true;
    };
    (app.server as Server).on('connection', (socket: Socket) => {
      // A trusted proxy enforces its own limits.
      if (isProxy(socket.remoteAddress ?? '', 0)) return;
      const connection = new OpenConnection(socket);
      const { client } = connection;
      const limit = connections.total > max / 2 ? maxWhileBusy : maxPerClient;
      if (connections.getTotal(client) >= limit && !makeWayWithin(client)) {
        socket.destroy();
        return;
      }
      open.set(socket, connection);
      socket.once('close', () => {
        open.delete(socket);
        connections.release(client, connection);
        answered.release(client, connection);
      });
      connections.add(client, connection);
    });
    app.addHook('onRequest', ({ socket }, reply, done) => {
      const connection = open.get(socket);
      if (connection) {
        if (connection.answeredBytes > 0) answered.release(connection.client, connection);
        connection.answeredBytes = 0;
        connection.activeRequests += 1;
        reply.raw.once('close', () => {
          connection.activeRequests -= 1;
          connection.idleSince = performance.now();
        });
      }
      done();
    });
    app.decorate('holdAnswered', (socket: Socket, bytes: number) => {
      const connection = open.get(socket);
      if (!connection) return;
      connection.answeredBytes += bytes;
      answered.add(connection.client, connection, bytes);
    });
    const checking = setInterval(() => {
      for (const connection of open.values()) connection.check();
    }, CHECK_INTERVAL_MS).unref();
    app.addHook('onClose', async () => clearInterval(checking));
  },
  { name: 'connection-limits' },
);
