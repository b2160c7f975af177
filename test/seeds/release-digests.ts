import { readFile } from 'node:fs/promises';

/** Digests of a published release: SHA-256 of its content, and of each file by name. */
interface Digests {
  readonly content: string;
  readonly files: Readonly<Record<string, string>>;
}

export const RECORDED_DIGESTS: Readonly<Record<string, Digests>> = JSON.parse(
  await readFile(new URL('release-digests.json', import.meta.url), 'utf8'),
);
