import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Release } from '../../dataset/release.js';
import { fetchFile, MirrorFailed, type MirrorFile, type NoFile } from './fetch-surface.js';
import { nginxConfiguration } from './nginx.js';

/** A file of the mirror, as its index names it. */
export interface IndexedFile {
  readonly url: string;
  readonly contentType: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** `index.json` of a mirrored edition. */
export interface MirrorIndex {
  readonly release: string;
  readonly publishedAt: string;
  /** How to read the index, in sentences. */
  readonly about: readonly string[];
  readonly total: number;
  readonly files: readonly IndexedFile[];
  /** Addresses that name what the edition does not have. */
  readonly absent: readonly string[];
  /** Addresses that answer only with a query. */
  readonly needQuery: readonly string[];
}

export interface MirrorRequest {
  readonly app: FastifyInstance;
  readonly release: Release;
  /** The addresses to write, beside the files of the edition. */
  readonly urls: readonly string[];
  /** The folder that a web server serves. */
  readonly folder: string;
  /** Replace an edition that is there already. */
  readonly replace: boolean;
  /** Called with the number of addresses fetched, and of all. */
  readonly onProgress: (done: number, total: number) => void;
}

const ABOUT = [
  'Every file lies at the path of its address: /releases/1.0.0/countries/KH.json in releases/1.0.0/countries/KH.json.',
  'An address without a suffix is the same as with .json; nginx.conf serves it so, other servers need such a rule.',
  'What an edition is called and whether it was withdrawn, /releases/1.0.0, is as it was on the day of mirroring; all else can never change.',
  'Addresses with a query are not mirrored: filters, pages, asOf, the what-if and the claim check are the live API alone.',
  'Pages for people (.html) are the live service alone.',
  'Links inside the files are relative to the root of the host.',
];

export const INDEX_FILE = 'index.json';
export const NGINX_FILE = 'nginx.conf';
const INDENT = 2;
/** Answers that are made and written at the same time. */
const LANES = 4;
/** A file's name may hold nothing that a file system or a web server could understand in another way. */
const SAFE_PATH = /^(\/[\w-][\w.-]*)+$/;

/**
 * Writes the pinned addresses of an edition as files: all of them, or nothing.
 * @returns its index
 * @throws MirrorFailed when the edition is there already and is not to be replaced, or an address fails
 */
export async function writeMirror(request: MirrorRequest): Promise<MirrorIndex> {
  const { release, folder, replace } = request;
  const target = path.join(folder, 'releases', release.version);
  if (!replace && (await exists(target)))
    throw new MirrorFailed(`${target} is there already. Remove it, choose another folder, or use --replace.`);
  const scratch = path.join(folder, `.partial-${release.version}`);
  await rm(scratch, { recursive: true, force: true });
  try {
    const index = await fill(request, scratch);
    await mkdir(path.dirname(target), { recursive: true });
    await rm(target, { recursive: true, force: true });
    // The edition's folder, and beside it the file that tells of the edition.
    for (const name of await readdir(path.join(scratch, 'releases')))
      await rename(path.join(scratch, 'releases', name), path.join(folder, 'releases', name));
    await writeFile(path.join(folder, NGINX_FILE), nginxConfiguration(contentTypesOf(index.files)));
    return index;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Asks for every address and writes what it gives below `root`. */
async function fill(request: MirrorRequest, root: string): Promise<MirrorIndex> {
  const { app, release, onProgress } = request;
  const urls = [...request.urls, ...(await downloadUrls(app, release))];
  const files: IndexedFile[] = [];
  const without: Record<NoFile, string[]> = { absent: [], needs_query: [] };
  let done = 0;
  await forEachInLanes(urls, async (url) => {
    const file = await fetchFile(app, url);
    if (typeof file === 'string') without[file].push(url);
    else files.push(await save(file, root));
    done += 1;
    onProgress(done, urls.length);
  });
  const index: MirrorIndex = {
    release: release.version,
    publishedAt: release.header.published_at,
    about: ABOUT,
    total: files.length,
    files: files.sort((a, b) => (a.url < b.url ? -1 : 1)),
    absent: without.absent.sort(),
    needQuery: without.needs_query.sort(),
  };
  await writeFile(
    path.join(root, 'releases', release.version, INDEX_FILE),
    `${JSON.stringify(index, null, INDENT)}\n`,
  );
  return index;
}

/** Works through a list, a few items at a time. After a failure nothing is begun, and what is under way ends first. */
async function forEachInLanes<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  let hasFailed = false;
  const lane = async (): Promise<void> => {
    for (const item of waiting) {
      if (hasFailed) return;
      try {
        await work(item);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  };
  const lanes = await Promise.allSettled(Array.from({ length: LANES }, lane));
  for (const ended of lanes) if (ended.status === 'rejected') throw ended.reason;
}

/** The addresses of the files of the edition, as its list of downloads gives them. */
async function downloadUrls(app: FastifyInstance, { version }: Release): Promise<string[]> {
  const list = await fetchFile(app, `/releases/${version}/download.json`);
  if (typeof list === 'string') throw new MirrorFailed(`release ${version} has no list of downloads`);
  const { items } = JSON.parse(list.body.toString()) as { items: { url: string }[] };
  return items.map(({ url }) => url);
}

async function save({ url, contentType, body, sha256 }: MirrorFile, root: string): Promise<IndexedFile> {
  if (!SAFE_PATH.test(url)) throw new MirrorFailed(`${url} cannot be the name of a file`);
  const file = path.join(root, url);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, body);
  return { url, contentType, bytes: body.length, sha256 };
}

/** Content-Type by suffix. */
function contentTypesOf(files: readonly IndexedFile[]): Map<string, string> {
  const types = new Map<string, string>();
  for (const { url, contentType } of files) {
    const suffix = path.extname(url).slice(1);
    const known = types.get(suffix);
    if (known !== undefined && known !== contentType)
      throw new MirrorFailed(`.${suffix} is both ${known} and ${contentType}`);
    types.set(suffix, contentType);
  }
  return types;
}

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );
