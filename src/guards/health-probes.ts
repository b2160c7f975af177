import type { FastifyRequest } from 'fastify';

/** Served by `rest/discovery/health.ts` in the worker. */
export const WORKER_PROBES = ['/health/ready', '/health/fresh'] as const;

/** Those and that of `gateway/health.ts`, matched exactly. */
const HEALTH_PROBES: ReadonlySet<string | undefined> = new Set(['/health/live', ...WORKER_PROBES]);

/** Probes are served at any load and cost no quota. */
export const isHealthProbe = ({ raw }: FastifyRequest): boolean => HEALTH_PROBES.has(raw.url);
