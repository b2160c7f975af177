import type { Resource } from './resource.js';
import { SUBJECTS } from './subjects.js';

/** Collects the resources that modules export, sorted by tag and path. */
export const resourcesOf = (files: readonly object[]): readonly Resource[] =>
  files
    .flatMap((file) => Object.values(file).filter(isResource))
    .toSorted((one, other) => rankOf(one) - rankOf(other) || (one.path < other.path ? -1 : 1));

const isResource = (value: unknown): value is Resource =>
  typeof value === 'object' && value !== null && 'operationId' in value;

const rankOf = ({ tag }: Resource): number => SUBJECTS.findIndex(({ name }) => name === tag);
