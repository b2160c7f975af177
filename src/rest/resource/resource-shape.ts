import type { z } from 'zod';
import { type DataFormat, LIST_FORMATS, OBJECT_FORMATS } from '../../formats/format.js';
import { everyList, everyListPage, everywhere } from '../parameters/parameters.js';
import type { Resource } from './resource.js';

export const PINNED_PREFIX = '/releases/:release';

export const formatsOf = (resource: Resource): readonly DataFormat[] =>
  resource.kind === 'list' ? LIST_FORMATS : OBJECT_FORMATS;

export const isInRelease = ({ scope = 'release' }: Resource): boolean => scope === 'release';

export const pathsOf = (resource: Resource): readonly string[] =>
  isInRelease(resource) ? [resource.path, `${PINNED_PREFIX}${resource.path}`] : [resource.path];

/** Every address at which a resource is served: those where it lives, and its others. */
export const addressesOf = (resource: Resource): readonly string[] =>
  [resource.path, ...(resource.alsoAt ?? [])].flatMap((path) => pathsOf({ ...resource, path }));

export const namesHost = (resource: Resource): boolean =>
  resource.kind === 'object' && resource.atOrigin !== undefined;

export const querySchemaOf = (resource: Resource): z.ZodObject =>
  (resource.query as z.ZodObject)
    .extend({
      ...(isInRelease(resource) ? everywhere : {}),
      ...(resource.kind === 'list' ? everyList : {}),
    })
    .strict();

export const pageQuerySchemaOf = (resource: Resource): z.ZodObject =>
  resource.kind === 'list' ? querySchemaOf(resource).extend(everyListPage).strict() : querySchemaOf(resource);
