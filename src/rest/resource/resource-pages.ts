import type { Release } from '../../dataset/release.js';
import type { Slice } from '../../domain/own-turn.js';
import type { ReleaseDetail } from '../downloads/release-view.js';
import type { Question, Resource } from './resource.js';

export interface PageRequest extends Question<Record<string, unknown>, Record<string, unknown>> {
  readonly path: string;
  readonly search: URLSearchParams;
  readonly pinned: boolean;
  readonly origin: string;
  readonly slice: Slice;
}

export interface ReleasePageRequest {
  readonly release: Release;
  readonly detail: ReleaseDetail;
  readonly origin: string;
}

export interface MadePage {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface MadeResourcePage extends MadePage {
  /** The address at which search engines shall know it: whole, as they want it. */
  readonly live: string;
}

/**
 * Pages for people at the addresses of resources, shown to those who ask for HTML.
 * The door that makes them stands beside this one; the application brings the two together.
 */
export interface ResourcePages {
  has(resource: Resource): boolean;
  make(resource: Resource, request: PageRequest): Promise<MadeResourcePage>;
  /** The page of an edition itself. */
  makeOfRelease(request: ReleasePageRequest): MadePage;
}
