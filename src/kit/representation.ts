import type { ReleaseView } from '../dataset/release-view.js';

/** What identifies a representation: enough to write its URL. */
export interface Representation {
  readonly path: string;
  readonly queryString: string;
  /** `.csv`, or empty for the default format. */
  readonly extension: string;
  readonly isInRelease: boolean;
}

/** What a route makes of a request: the responder adds the header fields of every response. */
export interface RouteResponse {
  readonly body: string | Buffer;
  /** Instead of the usual ones, each with a reason; `undefined` removes one. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** `Link` values besides those of every response. */
  readonly links?: readonly string[];
  /** Absolute canonical URL, if that of the response is not the one to index. */
  readonly canonical?: string;
  /** True if the bytes at the pinned URL never change. */
  readonly isImmutable?: boolean;
  readonly cacheable?: boolean;
}

/** URL of a representation: pinned if possible. */
export const selfUrl = (
  { version }: ReleaseView,
  { path, extension, isInRelease, queryString }: Representation,
): string => `${isInRelease ? `/releases/${version}` : ''}${path}${extension}${queryString}`;
