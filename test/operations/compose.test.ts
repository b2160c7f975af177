import { access, readFile } from 'node:fs/promises';
import t from 'tap';
import { parse } from 'yaml';
import { readSettings } from '../../src/settings.js';
import { IMAGE_ENVIRONMENT, START_ARGUMENTS } from '../support/start-command.js';

type Service = Partial<Readonly<Record<'image' | 'build' | 'restart' | 'mem_limit', string>>> &
  Partial<Readonly<Record<'profiles' | 'volumes' | 'ports' | 'cap_add', readonly string[]>>> & {
    readonly healthcheck?: { readonly test: readonly string[] };
    readonly environment?: Readonly<Record<string, string | number>>;
    readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  };
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const text = await readFile('docker-compose.yml', 'utf8');
const { services, volumes } = parse(text, { merge: true }) as Compose;
const dockerfile = await readFile('Dockerfile', 'utf8');
const names = Object.keys(services);
const INSTANCES = ['api-1', 'api-2', 'api-3'];
/** Upper bound on memory besides the heap, in MB: Node itself, threads, buffers (about 250 measured). */
const BESIDE_HEAP_MB = 300;
/** One-off jobs. */
const ONCE = ['prepare', 'logins'];
const BY_HAND = ['publish'];

t.test('starts the API, its database and the preparation without a profile', async (t) => {
  const always = names.filter((name) => !services[name]?.profiles);
  t.strictSame(always, ['database', 'api', ...ONCE]);
});

t.test('runs a replica, three instances reading from it, Redis and nginx as a cluster', async (t) => {
  const cluster = names.filter((name) => services[name]?.profiles?.includes('cluster'));
  t.strictSame(cluster, ['replica', 'redis', ...INSTANCES, 'front']);
  const environment = {
    DATABASE_URL: /^postgresql:\/\/api@replica:5432\/tip_tiers$/,
    REDIS_URL: /redis:6379$/,
  };
  for (const name of INSTANCES) t.match(services[name]?.environment, environment);
  const front = await readFile('docs/operations/cluster/front.conf', 'utf8');
  const behind = [...front.matchAll(/server (api-\d):3000/g)].map(([, name]) => name);
  t.strictSame(behind, INSTANCES);
});

t.test('passes only known and valid settings to the services', async (t) => {
  const known = Object.keys(readSettings({ DATABASE_URL: 'postgresql://a@b/c' }));
  for (const name of ['api', ...INSTANCES]) {
    const { PGPASSWORD, ...environment } = services[name]?.environment ?? {};
    t.ok(PGPASSWORD, 'the password is not part of a URL');
    const given = Object.fromEntries(Object.entries(environment).map(([key, value]) => [key, String(value)]));
    const settings = readSettings(given);
    const unknown = Object.keys(given).filter((key) => !(key in settings) && !known.includes(key));
    t.strictSame(unknown, [], name);
  }
  t.notMatch(text, /:\/\/[^\s@]*\$\{[^}]*PASSWORD/, 'a password in a URL would have to be escaped');
});

t.test('restarts long-running services and checks their health', async (t) => {
  for (const name of names) {
    if ([...ONCE, ...BY_HAND].includes(name)) {
      t.match(services[name]?.restart, /^on-failure:\d+$/, name);
      continue;
    }
    t.equal(services[name]?.restart, 'unless-stopped', name);
    if (services[name]?.build)
      t.match(dockerfile, /^HEALTHCHECK /m, `${name} uses the health check of its image`);
    else t.ok(services[name]?.healthcheck?.test, name);
  }
});

t.test('refers only to services, volumes and files that exist', async (t) => {
  for (const [name, { depends_on: needed = {}, volumes: mounted = [] }] of Object.entries(services)) {
    for (const [other, { condition }] of Object.entries(needed)) {
      t.ok(services[other], `${name} needs ${other}`);
      t.equal(condition, ONCE.includes(other) ? 'service_completed_successfully' : 'service_healthy', other);
    }
    for (const each of mounted) {
      const [source = ''] = each.split(':');
      if (source.startsWith('./')) await t.resolves(access(source), source);
      else t.ok(source in volumes, `${source} is a named volume`);
    }
  }
  const used = Object.values(services).flatMap(({ volumes: mounted = [] }) => mounted);
  const names = new Set(used.map((each) => each.split(':')[0]));
  for (const name of Object.keys(volumes)) t.ok(names.has(name), name);
});

t.test('grants each service only the privileges it needs', async (t) => {
  for (const [name, service] of Object.entries(services)) {
    t.match(service, { read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] }, name);
    t.match(service.mem_limit, /^\d+m$/, name);
    // Only third-party images start as root and need capabilities.
    if (service.build) t.notOk(service.cap_add, name);
  }
  const heap = Number(/--max-old-space-size=(\d+)/.exec(START_ARGUMENTS.join(' '))?.[1]);
  for (const [name, { build, mem_limit = '' }] of Object.entries(services))
    if (build) t.ok(Number.parseInt(mem_limit, 10) >= heap + BESIDE_HEAP_MB, `${name}: ${mem_limit}`);
  const login = (name: string) => new URL(String(services[name]?.environment?.DATABASE_URL)).username;
  for (const name of ['api', ...INSTANCES]) t.equal(login(name), 'api', `${name} only reads`);
  t.equal(login('publish'), 'publisher');
  t.notOk(services.database?.ports, 'database passwords are useless outside');
});

t.test('publishes ports on loopback only', async (t) => {
  for (const { ports = [] } of Object.values(services))
    for (const port of ports) t.match(port, /^127\.0\.0\.1:/);
});

/** Only for operating systems that know the signal. */
const SNAPSHOTS = '--heapsnapshot-signal=SIGUSR2';

t.test('starts image and systemd unit like npm start, with the same memory settings', async (t) => {
  const [, command = ''] = /^CMD (.+)$/m.exec(dockerfile) ?? [];
  const unit = await readFile('docs/operations/tip-tiers.service', 'utf8');
  const [, started = ''] = /^ExecStart=(.+)$/m.exec(unit) ?? [];
  for (const words of [JSON.parse(command), started.split(' ')]) {
    t.match(words[0], /node$/);
    const others = words.slice(1).filter((word: string) => word !== SNAPSHOTS);
    t.strictSame(others, START_ARGUMENTS);
    t.ok(words.includes(SNAPSHOTS));
  }
  t.equal(Object.keys(IMAGE_ENVIRONMENT).length, 2);
  for (const [name, value] of Object.entries(IMAGE_ENVIRONMENT))
    t.match(unit, `Environment=${name}=${value}\n`);
});

t.test('uses only options that work on every platform in npm start', async (t) => {
  t.notOk(START_ARGUMENTS.includes(SNAPSHOTS), 'Windows has no such signal and would fail to start');
});

t.test('labels the image with the values of package.json', async (t) => {
  const { name, version, license } = JSON.parse(await readFile('package.json', 'utf8'));
  for (const [label, value] of Object.entries({ title: name, version, licenses: license }))
    t.match(dockerfile, `org.opencontainers.image.${label}="${value}"`);
});
