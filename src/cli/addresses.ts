import path from 'node:path';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import type { ReleaseView } from '../dataset/release-view.js';
import { DomainError } from '../domain/errors.js';
import { FORMATS } from '../formats/format.js';
import { expandPath } from '../kit/expand-path.js';
import { isInRelease, supportedFormats } from '../kit/resource.js';
import { isStarted } from '../paths.js';
import { openReleaseCatalogue } from '../releases/open-catalogue.js';
import { toLocation } from '../releases/open-store.js';
import { openFilledStore } from '../releases/seeds.js';
import { differences } from '../resources/differences.js';
import { RESOURCES } from '../resources/index.js';
import { GRAPHICS } from '../rest/graphics/graphics.js';
import { PICTURE_FORMS } from '../rest/graphics/image-response.js';
import { InvalidSettings, readSettings } from '../settings.js';
import { HELP_WIDTH, type Streams } from './release.js';

/** `npm run addresses`: lists the URLs of a release, for mirroring on a static web server. */

const EXIT = { done: 0, failed: 1, usage: 2 } as const;

const FORMS: readonly { readonly path: string; readonly suffixes: readonly string[] }[] = [
  // Paginated lists are left out: a static server ignores the cursor, so they would be incomplete. Their rows
  // are in the downloads.
  ...RESOURCES.filter((resource) => isInRelease(resource) && resource.path !== differences.path).map(
    (resource) => ({
      path: resource.path,
      suffixes: supportedFormats(resource).map((format) => FORMATS[format].suffix),
    }),
  ),
  ...GRAPHICS.map(({ path }) => ({ path, suffixes: PICTURE_FORMS })),
  { path: '', suffixes: [FORMATS.json.suffix] },
  { path: '/download', suffixes: [FORMATS.json.suffix] },
];

/**
 * Paths of a release, with format suffix. Some are 404 in
 * the API, such as a country that a report does not cover.
 */
export const getUrls = (release: ReleaseView): string[] =>
  FORMS.flatMap(({ path, suffixes }) =>
    expandPath(path, release).flatMap((each) =>
      suffixes.map((suffix) => `/releases/${release.version}${each}.${suffix}`),
    ),
  );

const resolveOrigin = (text: string): string => {
  if (!URL.canParse(text)) throw new InvalidArgumentError('must be a URL, such as http://localhost:3000');
  return new URL(text).origin;
};

/** @returns the exit code */
export async function runAddresses(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  streams: Omit<Streams, 'isTerminal'>,
): Promise<number> {
  const program = new Command('addresses')
    .description('Print all URLs of a release that need no query, one per line, for "wget -i".')
    .argument('<origin>', 'URL of the service to copy', resolveOrigin)
    .option('--release <version>', 'version of the release (default: the current one)')
    .option('--without <suffix...>', 'formats to leave out, such as png, which takes longest', [])
    .configureOutput({ writeOut: streams.out, writeErr: streams.err })
    .configureHelp({ helpWidth: HELP_WIDTH })
    .exitOverride();
  try {
    program.parse([...args], { from: 'user' });
    const [origin] = program.processedArgs as [string];
    const { release: version, without } = program.opts<{ release?: string; without: string[] }>();
    const store = await openFilledStore(toLocation(readSettings(environment)), (text) =>
      streams.err(`${text}\n`),
    );
    try {
      const catalogue = await openReleaseCatalogue(store);
      const release = version === undefined ? catalogue.current : await catalogue.get(version);
      const urls = getUrls(release).filter((url) => !without.includes(path.extname(url).slice(1)));
      streams.out(urls.map((url) => `${origin}${url}\n`).join(''));
    } finally {
      await store.close();
    }
    return EXIT.done;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    streams.err(`${error instanceof Error ? error.message : error}\n`);
    return error instanceof InvalidSettings || error instanceof DomainError ? EXIT.usage : EXIT.failed;
  }
}

if (isStarted('cli/addresses'))
  process.exitCode = await runAddresses(process.argv.slice(2), process.env, {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
