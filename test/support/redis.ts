import { spawnSync } from 'node:child_process';
import { end, type Running, start, until } from './processes.js';

/** Redis without persistence. */
export interface Redis {
  start(): Promise<void>;
  stop(): Promise<void>;
  signal(signal: NodeJS.Signals): void;
}

export function redisOn(port: number): Redis {
  let running: Running | null = null;
  return {
    async start() {
      running = start('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '']);
      await until('Redis responds', () => spawnSync('redis-cli', ['-p', String(port), 'ping']).status === 0);
    },
    async stop() {
      if (running) await end(running.child, 'SIGKILL');
      running = null;
    },
    signal: (signal) => void running?.child.kill(signal),
  };
}
