import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export interface Compose {
  /** Runs `docker …`. @returns its output @throws Error with the output on failure */
  docker(...args: readonly string[]): Promise<string>;
  /** Runs `docker compose …` with all profiles. */
  compose(...args: readonly string[]): Promise<string>;
  /** Health of a service's container: `healthy`, `unhealthy`, `starting`, or `none` if it is not running. */
  health(service: string): Promise<string>;
}

export function newCompose(project: string, env: Readonly<Record<string, string>>): Compose {
  const docker = (...args: readonly string[]) => output('docker', args, env);
  const compose = (...args: readonly string[]) =>
    docker('compose', '--project-name', project, '--profile', 'cluster', ...args);
  return {
    docker,
    compose,
    async health(service) {
      const id = (await compose('ps', '--quiet', service)).trim();
      if (id === '') return 'none';
      const format = '{{if .State.Running}}{{.State.Health.Status}}{{else}}none{{end}}';
      return (await docker('inspect', '--format', format, id)).trim();
    },
  };
}

/** Runs a program. @returns its standard output @throws Error with all output on failure */
export async function output(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const options = { env: { ...process.env, ...env }, maxBuffer: Number.POSITIVE_INFINITY };
  const running = promisify(execFile)(command, args, options);
  running.child.stdin?.end();
  const { stdout } = await running.catch(({ code, stdout, stderr }) => {
    const all = `${stdout}${stderr}`.slice(-4_000);
    throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${all}`);
  });
  return stdout;
}
