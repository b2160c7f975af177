import type { FastifyInstance } from 'fastify';

/** A list as JSON with all its rows, page by page. */
export async function fetchAllRows(app: FastifyInstance, url: string) {
  const whole = (await app.inject(`${url}${url.includes('?') ? '&' : '?'}limit=1000`)).json();
  for (let { next } = whole; next != null; ) {
    const page = (await app.inject(next)).json();
    whole.items.push(...page.items);
    next = page.next;
  }
  return { ...whole, next: null };
}
