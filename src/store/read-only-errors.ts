/** What PostgreSQL says to those who write without the right to: a replica, or a role that only reads. */
const REFUSALS = new Set(['25006', '42501']);

/** The error, or what it was caused by, that says that this database cannot be written with this login. */
export function readOnlyError(error: unknown): Error | null {
  for (let each = error; each instanceof Error; each = each.cause)
    if (REFUSALS.has((each as { code?: string }).code ?? '')) return each;
  return null;
}
