import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { projectFile } from '../paths.js';
import type { CountryRef } from './countries.js';

const FILE = projectFile('assets/populations.json');
const Populations = z.object({ populations: z.record(z.string(), z.int()) });
let populations: z.output<typeof Populations>['populations'] | undefined;

/** Inhabitants of a country or territory, for who is named first. */
export function getPopulation({ iso2 }: Pick<CountryRef, 'iso2'>): number {
  populations ??= Populations.parse(JSON.parse(readFileSync(FILE, 'utf8'))).populations;
  return populations[iso2] ?? 0;
}

/** Orders countries as they are named where only some can be: the largest first. */
export const byPopulation = (one: Pick<CountryRef, 'iso2'>, other: Pick<CountryRef, 'iso2'>): number =>
  getPopulation(other) - getPopulation(one);
