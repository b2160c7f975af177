import type { ReleaseFiles } from '../../domain/file-record.js';
import type { ReleaseHeader } from '../../domain/tables.js';
import { DESCRIPTOR, describeFiles, getDownloadsPath } from '../../formats/release/file-list.js';
import { Problem } from '../../http/problem.js';
import type { RouteResponse } from '../representation.js';
import type { Download } from '../resource/release-entry.js';

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
    const records = new Map((await this.#files.of(version)).map((record) => [record.name, record]));
    return describeFiles(version).map(({ name, description, table, contentType }) => {
      const record = records.get(name);
      if (!record) throw this.#notThere(version, `The file ${name}`);
      const [mediaType = contentType] = contentType.split(';');
      const { bytes, sha256 } = record;
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

  /**
   * Reads a file as a response.
   * @throws Problem `not-found` with the available names, or `release-unavailable`
   */
  async respond({ version }: Published, name: string): Promise<RouteResponse> {
    const files = describeFiles(version);
    const file = files.find((each) => each.name === name);
    if (!file)
      throw new Problem('not-found', `Release ${version} has no file ${name}.`, {
        available: files.map((each) => each.name),
      });
    const body = await this.#files.read(version, name);
    if (body === null) throw this.#notThere(version, `The file ${name}`);
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
