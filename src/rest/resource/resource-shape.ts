import type { z } from 'zod';
import { type DataFormat, LIST_FORMATS, OBJECT_FORMATS } from '../../formats/format.js';
import { everyList, everyListPage, everywhere } from '../parameters/parameters.js';
import type { Resource } from './resource.js';

/** Path prefix under which a resource is pinned to a release. */
export const PINNED_PREFIX = '/releases/:release';

/** The formats of a resource, the default first. */
export const formatsOf = (resource: Resource): readonly DataFormat[] =>
  resource.kind === 'list' ? LIST_FORMATS : OBJECT_FORMATS;

/** True for a part of every release. */
export const isInRelease = ({ scope = 'release' }: Resource): boolean => scope === 'release';

/** Paths of a resource: its own and, as a part of a release, below that. */
export const pathsOf = (resource: Resource): readonly string[] =>
  isInRelease(resource) ? [resource.path, `${PINNED_PREFIX}${resource.path}`] : [resource.path];

/** Every address at which a resource is served: those where it lives, and its others. */
export const addressesOf = (resource: Resource): readonly string[] =>
  [resource.path, ...(resource.alsoAt ?? [])].flatMap((path) => pathsOf({ ...resource, path }));

/** True if the data name the host by which they are read. */
export const namesHost = (resource: Resource): boolean =>
  resource.kind === 'object' && resource.atOrigin !== undefined;

/** All query parameters of a resource. */
export const querySchemaOf = (resource: Resource): z.ZodObject =>
  (resource.query as z.ZodObject)
    .extend({
      ...(isInRelease(resource) ? everywhere : {}),
      ...(resource.kind === 'list' ? everyList : {}),
    })
    .strict();

/** All query parameters of the page of a resource. */
export const pageQuerySchemaOf = (resource: Resource): z.ZodObject =>
  resource.kind === 'list' ? querySchemaOf(resource).extend(everyListPage).strict() : querySchemaOf(resource);
