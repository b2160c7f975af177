import type { Resource } from './resource.js';
import { TAGS } from './tags.js';

/** Collects the resources that modules export, sorted by tag and path. */
export const collectResources = (files: readonly object[]): readonly Resource[] =>
  files
    .flatMap((file) => Object.values(file).filter(isResource))
    .toSorted((one, other) => tagOrder(one) - tagOrder(other) || (one.path < other.path ? -1 : 1));

const isResource = (value: unknown): value is Resource =>
  typeof value === 'object' && value !== null && 'operationId' in value;

const tagOrder = ({ tag }: Resource): number => TAGS.findIndex(({ name }) => name === tag);
