import type { ReleaseFiles } from '../../domain/file-record.js';
import type { ReleaseHeader } from '../../domain/tables.js';
import {
  DESCRIPTOR,
  describeFiles,
  type FileDescription,
  getDownloadsPath,
} from '../../formats/release/file-list.js';
import { Problem } from '../../http/problem.js';
import type { Download } from '../../kit/release-entry.js';
import type { RouteResponse } from '../../kit/representation.js';

type Published = Pick<ReleaseHeader, 'version' | 'published_at'>;

/** Serves files of releases as stored; nothing is generated per request. */
export class Downloads {
  readonly #files: ReleaseFiles;
  readonly #onFault: (sentence: string) => void;

  /** @param onFault called with a sentence about each missing or damaged file */
  constructor(files: ReleaseFiles, onFault: (sentence: string) => void) {
    this.#files = files;
    this.#onFault = onFault;
  }

  /**
   * Describes the files of a release, with sizes and digests.
   * @throws Problem `release-unavailable`
   */
  async of({ version }: Published): Promise<readonly Download[]> {
    return (await this.#recorded(version)).map(({ name, description, table, contentType, bytes, sha256 }) => {
      const [mediaType = contentType] = contentType.split(';');
      return {
        name,
        url: `${getDownloadsPath(version)}/${name}`,
        description,
        mediaType,
        table,
        bytes,
        sha256,
      };
    });
  }

  /** The files that the release was published with: a table that came later is no part of it. */
  async #recorded(version: string) {
    const records = new Map((await this.#files.of(version)).map((record) => [record.name, record]));
    if (records.size === 0) throw this.#notThere(version, `The file ${DESCRIPTOR}`);
    return describeFiles(version).flatMap((file) => {
      const record = records.get(file.name);
      return record ? [{ ...file, ...record }] : [];
    });
  }

  /**
   * Reads a file as a response.
   * @throws Problem `not-found` with the available names, or `release-unavailable`
   */
  async respond({ version }: Published, name: string): Promise<RouteResponse> {
    const noSuchFile = (files: readonly FileDescription[]) =>
      new Problem('not-found', `Release ${version} has no file ${name}.`, {
        available: files.map((each) => each.name),
      });
    const described = describeFiles(version);
    const file = described.find((each) => each.name === name);
    if (!file) throw noSuchFile(described);
    const body = await this.#files.read(version, name);
    if (body === null) {
      const recorded = await this.#recorded(version);
      throw recorded.some((each) => each.name === name)
        ? this.#notThere(version, `The file ${name}`)
        : noSuchFile(recorded);
    }
    const index = getDownloadsPath(version);
    return {
      body,
      headers: {
        // Of all responses, only files can be resumed.
        'accept-ranges': 'bytes',
        'content-type': file.contentType,
        // File names consist of letters, digits, dots and dashes, so they need no escaping.
        ...(!file.isText && { 'content-disposition': `attachment; filename="${name}"` }),
      },
      links: [
        `<${index}>; rel="index"; type="application/json"`,
        `<${index}/${DESCRIPTOR}>; rel="describedby"; type="application/json"`,
      ],
    };
  }

  #notThere(version: string, what: string): Problem {
    const problem = new Problem(
      'release-unavailable',
      `${what} of release ${version} is missing or damaged in the release store. Other responses of the release are not affected. Retry later.`,
    );
    this.#onFault(problem.detail);
    return problem;
  }
}
