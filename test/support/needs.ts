import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { postgresPrograms } from './postgres-server.js';

/*
 * Requirements of some tests besides Node and git. Tests without them are skipped, which the run reports at
 * its end; with `CI` set they fail instead.
 */

/** System programs are in folders that a user's `PATH` often lacks. */
const SYSTEM_FOLDERS = ['/usr/local/sbin', '/usr/sbin'];

/** Location of the packages of `tools/`. */
const TOOLS = fileURLToPath(new URL('../../tools/node_modules', import.meta.url));

interface Need {
  readonly isMet: () => boolean;
  readonly howToGet: string;
}

const program = (name: string, debianPackage: string): Need => ({
  isMet: () => findProgram(name) !== undefined,
  howToGet: `apt-get install ${debianPackage}`,
});

const NEEDS = {
  bash: program('bash', 'bash'),
  chromium: {
    isMet: () => findChromium() !== undefined,
    howToGet: 'apt-get install chromium-headless-shell, or name a Chromium in CHROMIUM',
  },
  clients: {
    isMet: () => existsSync(path.resolve(TOOLS, '../clients/node_modules')),
    howToGet: 'npm ci --prefix tools/clients',
  },
  curl: program('curl', 'curl'),
  mount: { isMet: canMount, howToGet: 'run the tests as root, where root may mount a tmpfs' },
  nginx: program('nginx', 'nginx-light'),
  postgresql: { isMet: () => postgresPrograms() !== null, howToGet: 'apt-get install postgresql' },
  psql: program('psql', 'postgresql-client'),
  python3: program('python3', 'python3'),
  tools: { isMet: () => existsSync(TOOLS), howToGet: 'npm ci --prefix tools' },
  'redis-server': program('redis-server', 'redis-server'),
  wget: program('wget', 'wget'),
} satisfies Readonly<Record<string, Need>>;

export type NeedName = keyof typeof NEEDS;

/** What is missing and how to install it, as one text; `null` if nothing is. */
export function missing(...names: readonly NeedName[]): string | null {
  const absent = names.filter((name) => !NEEDS[name].isMet());
  if (absent.length === 0) return null;
  return absent.map((name) => `needs ${name} (${NEEDS[name].howToGet})`).join('; ');
}

/**
 * Options for a test that needs more than Node and git.
 * @throws Error if something is missing and `CI` is set
 */
export function needs(...names: readonly NeedName[]): { readonly skip?: string } {
  const what = missing(...names);
  if (what === null) return {};
  if (process.env.CI) throw new Error(`With CI set no test is skipped, and this one ${what}`);
  return { skip: what };
}

/**
 * Path of an installed Chromium: `CHROMIUM`, or the first in `PATH`. The headless shell renders the same with
 * two thirds of the work.
 */
export function findChromium(): string | undefined {
  const { CHROMIUM } = process.env;
  return CHROMIUM && isExecutable(CHROMIUM)
    ? CHROMIUM
    : findProgram('chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome');
}

function findProgram(...names: readonly string[]): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), ...SYSTEM_FOLDERS];
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether file systems can be mounted; even root may not, as in an unprivileged container. */
function canMount(): boolean {
  if (process.getuid?.() !== 0 || findProgram('mount') === undefined) return false;
  const folder = mkdtempSync(path.join(tmpdir(), 'tip-tiers-mount-'));
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]).status === 0;
  if (isMounted) spawnSync('umount', [folder]);
  rmdirSync(folder);
  return isMounted;
}
