import { execFileSync } from 'node:child_process';
import os from 'node:os';

/** The machine and the versions that figures were taken on, as rows of a table. */
export function machine(): (readonly [string, string])[] {
  const [cpu] = os.cpus();
  const gigabytes = (os.totalmem() / 1024 ** 3).toFixed(0);
  const [load] = os.loadavg();
  return [
    ['Processor', `${cpu?.model.trim() ?? 'unknown'}, ${os.cpus().length} cores`],
    ['Memory', `${gigabytes} GB`],
    ['System', `${os.type()} ${os.release()} (${os.arch()})`],
    ['Load average at the start', (load ?? Number.NaN).toFixed(2)],
    ['Node', process.version],
    ['wrk', firstLineOf('wrk', ['-v'])],
    ['PostgreSQL', firstLineOf('psql', ['--version'])],
    ['nginx', firstLineOf('nginx', ['-v'])],
    ['Commit', firstLineOf('git', ['rev-parse', '--short', 'HEAD'])],
    ['Date', new Date().toISOString().slice(0, 10)],
  ];
}

function firstLineOf(command: string, args: readonly string[]): string {
  try {
    const output = execFileSync('sh', ['-c', '"$0" "$@" 2>&1 || true', command, ...args], {
      encoding: 'utf8',
    });
    const [line = ''] = output.split('\n');
    return line.replace(/ \[epoll\].*$/, '');
  } catch {
    return 'not installed';
  }
}
