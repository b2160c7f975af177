import { z } from 'zod';
import type { Fact } from '../domain/fact.js';
import { Standing } from './standing.js';
import { Trace } from './trace.js';

export const ClockAnswer = Standing.extend({
  sentence: z.string().describe('The clock in plain English'),
  trace: Trace,
}).meta({
  id: 'Clock',
  description: 'The clock of a country after a report: its status, what the next report may say, and why',
});
export type ClockAnswer = Fact<typeof ClockAnswer>;
