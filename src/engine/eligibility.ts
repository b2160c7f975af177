import { z } from 'zod';
import type { Fact } from '../domain/fact.js';
import { Standing } from './standing.js';
import { Trace } from './trace.js';

export const Eligibility = Standing.extend({
  sentence: z.string().describe('The position in plain English'),
  trace: Trace,
}).meta({
  id: 'Eligibility',
  description: 'Where a country stands after a report, what the next report may say, and why',
});
export type Eligibility = Fact<typeof Eligibility>;
