import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { buildApp } from '../../src/app.js';
import { readSeeds } from '../../src/dataset/release-folder.js';
import { traceJsonSchema } from '../../src/engine/trace.js';
import { releaseFiles } from '../../src/formats/release/release-files.js';
import { WORLD_FILE } from '../../src/graphics/map/map-view.js';
import { latinFile, PLAIN_CHARACTERS, plainFile, WEIGHTS } from '../../src/graphics/text/font-parts.js';
import { schemaText } from '../../src/graphql/schema.js';
import { contentDigest } from '../../src/releases/digest.js';
import { catalogueOfReleases } from '../../src/releases/open-catalogue.js';
import { SEEDS } from '../../src/releases/places.js';
import { readSettings, settingsTable } from '../../src/settings.js';
import { commandReference } from './command-reference.js';
import { COMMENTS, comments } from './comments.js';
import { iconFile, squarePicture, TOUCH_ICON_SIZE } from './icons.js';
import { atRoot } from './root.js';
import { projectedWorld } from './world-projection.js';

const DIGESTS = 'test/seeds/release-digests.json';
const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

async function descriptions(): Promise<Map<string, string>> {
  const releases = await readSeeds(SEEDS);
  const newest = Math.max(...releases.map(({ header }) => Date.parse(header.published_at)));
  const app = await buildApp({
    // Examples must not turn with the day on which they are made.
    catalogue: await catalogueOfReleases(releases, { now: () => newest }),
    settings: readSettings({ LOG_LEVEL: 'silent' }),
    pingDatabase: async () => {},
  });
  await app.ready();
  const document = await app.openapi();
  await app.close();
  return new Map([
    ['openapi/openapi.json', asJson(document)],
    ['openapi/schema.graphql', schemaText()],
    ['openapi/trace-1.schema.json', asJson(traceJsonSchema())],
    [WORLD_FILE, asJson(projectedWorld())],
    ['docs/operations/settings.md', settingsPage()],
    ['docs/operations/commands.md', await commandReference()],
    [COMMENTS, await comments()],
  ]);
}

const settingsPage = (): string => `# Settings

Each setting is an environment variable; an empty one counts as not set. An invalid value, or a name that looks like a misspelling of one that is not
set, stops the start with a message. \`npm run describe\` writes this page from \`src/settings.ts\`; \`node dist/server.js --help\`
prints the same. The [commands](commands.md) use the same settings.

${settingsTable()}
`;

/** What holds published releases as they are: those that are in it stay, new ones are added. */
async function releaseDigests(): Promise<Map<string, string>> {
  const recorded = JSON.parse(await readFile(atRoot(DIGESTS), 'utf8')) as Record<string, unknown>;
  for (const release of await readSeeds(SEEDS)) {
    const { version } = release.header;
    if (version in recorded) continue;
    const files = await releaseFiles(release);
    recorded[version] = {
      content: contentDigest(release),
      files: Object.fromEntries(files.map(({ name, sha256 }) => [name, sha256])),
    };
  }
  return new Map([[DIGESTS, asJson(recorded)]]);
}

async function plainFonts(): Promise<Map<string, Uint8Array>> {
  const made = WEIGHTS.map(async (weight) => {
    const font = await subsetFont(await readFile(latinFile(weight)), PLAIN_CHARACTERS.join(''), {
      targetFormat: 'woff2',
      noLayoutClosure: true,
    });
    return [plainFile(weight), font] as const;
  });
  return new Map(await Promise.all(made));
}

async function icons(): Promise<Map<string, Uint8Array>> {
  const svg = await readFile(atRoot('assets/icon.svg'), 'utf8');
  return new Map([
    ['assets/favicon.ico', iconFile(svg)],
    ['assets/apple-touch-icon.png', squarePicture(svg, TOUCH_ICON_SIZE)],
  ]);
}

/** All generated files but the index of resources, by path from the project root. */
export const generatedFiles = async (): Promise<Map<string, string | Uint8Array>> =>
  new Map<string, string | Uint8Array>([
    ...(await descriptions()),
    ...(await plainFonts()),
    ...(await icons()),
    ...(await releaseDigests()),
  ]);
