import { setImmediate as turn } from 'node:timers/promises';
import { type GraphQLError, type GraphQLResolveInfo, locatedError, responsePathAsArray } from 'graphql';

const { compare } = new Intl.Collator('en', { numeric: true });
const byPlace = (a: GraphQLError, b: GraphQLError): number =>
  (a.positions?.[0] ?? 0) - (b.positions?.[0] ?? 0) || compare(String(a.path), String(b.path));

/**
 * What failed in a query. Where fields that are never null fail, graphql-js tells the one that failed first, and what else
 * had failed by then: that is a matter of time, and the same query would be answered otherwise when the service is busy.
 */
export class Failures {
  readonly #found = new Set<GraphQLError>();
  readonly #underWay = new Set<Promise<unknown>>();

  watch(work: () => unknown, info: GraphQLResolveInfo): unknown {
    const failed = (error: unknown): never => {
      const located = locatedError(error, info.fieldNodes, responsePathAsArray(info.path));
      this.#found.add(located);
      throw located;
    };
    try {
      const result = work();
      if (!(result instanceof Promise)) return result;
      const watched = result.catch(failed);
      this.#underWay.add(watched);
      const over = () => this.#underWay.delete(watched);
      watched.then(over, over);
      return watched;
    } catch (error) {
      return failed(error);
    }
  }

  /**
   * Waits for the fields that still are under way.
   * @param told by graphql-js, with this data
   * @returns in the order of the query, for each null of the data the first failure that made it
   */
  async inOrder(data: unknown, told: readonly GraphQLError[]): Promise<GraphQLError[]> {
    do {
      await Promise.allSettled(this.#underWay);
      // What follows from a field begins in the same turn of the event loop.
      await turn();
    } while (this.#underWay.size > 0);
    const first = new Map<string | GraphQLError, GraphQLError>();
    for (const error of [...new Set([...told, ...this.#found])].sort(byPlace)) {
      // What has no path is about the request as a whole: no field of it was begun.
      const place = error.path ? nullAt(data, error.path) : error;
      if (!first.has(place)) first.set(place, error);
    }
    return [...first.values()];
  }
}

function nullAt(data: unknown, path: readonly (string | number)[]): string {
  let value = data;
  let depth = 0;
  for (; value != null && depth < path.length; depth++)
    value = (value as Record<string | number, unknown>)[path[depth] ?? ''];
  return JSON.stringify(path.slice(0, depth));
}
