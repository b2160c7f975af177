import type { FastifyRequest } from 'fastify';
import type { Quota } from '../guards/rate-limit.js';

/** A point of the quota pays for 80 ms of CPU time */
const CPU_MS_PER_POINT = 80;
/** and another one for a megabyte of a body that is sent. */
const BYTES_PER_POINT = 1_024 * 1_024;

/** The first point is charged when the request comes. */
const additionalPoints = (amount: number, perPoint: number): number =>
  Math.max(Math.ceil(amount / perPoint) - 1, 0);

/** Charges CPU time that was used for a request, beyond what it has been charged. */
export async function chargeCpu(request: FastifyRequest, usedMs: number): Promise<Quota | null> {
  const { cpuMs = 0 } = request;
  request.cpuMs = cpuMs + usedMs;
  const points =
    additionalPoints(request.cpuMs, CPU_MS_PER_POINT) - additionalPoints(cpuMs, CPU_MS_PER_POINT);
  return points > 0 ? ((await request.chargeQuota?.(points)) ?? null) : null;
}

/** @returns points, which are not charged yet */
export const pointsForBody = (bytes: number): number => additionalPoints(bytes, BYTES_PER_POINT);
