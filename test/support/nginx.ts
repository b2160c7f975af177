import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Ended, end, freePort, start, until } from './processes.js';

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

export interface Nginx {
  readonly origin: string;
  stop(): Promise<unknown>;
}

/**
 * Starts nginx in a separate folder.
 * @param toServer content of its `http` block, for the port that it listens on
 */
export async function startNginx(folder: string, toServer: (port: number) => string): Promise<Nginx> {
  const port = await freePort();
  const configuration = path.join(folder, 'nginx.conf');
  await writeFile(
    configuration,
    `daemon off; master_process off; pid ${folder}/pid; error_log stderr warn;
events { worker_connections 8192; }
http {
  access_log off;
  ${TEMPORARY.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  ${toServer(port)}
}`,
  );
  const running = start('nginx', ['-p', folder, '-c', configuration, '-e', 'stderr']);
  const origin = `http://127.0.0.1:${port}`;
  await until('nginx responds', async () => {
    if (running.child.exitCode !== null) throw new Ended(running);
    return (await fetch(`${origin}/health/live`)).ok;
  });
  return { origin, stop: () => end(running.child) };
}
