import type { FastifyInstance } from 'fastify';
import { FORMATS } from '../formats/format.js';
import { formatSuffixOf, withoutFormatSuffix } from './format-suffix.js';

interface Served {
  /** Its segments; one that begins with a colon stands for any. */
  readonly segments: readonly string[];
  readonly pattern: RegExp;
}

/**
 * Watches which addresses are served; must be called before any is.
 * @returns what finds the served path that another spelling means: `/Countries/KH/` is `/countries/KH`.
 *   Only what the service itself names is respelled; `null` where nothing is meant, or where the path is served as it is
 */
export function watchPaths(app: FastifyInstance): (path: string) => string | null {
  const served = new Map<string, Served>();
  app.addHook('onRoute', ({ url, method }) => {
    if ([method].flat().includes('GET') && !url.includes('*')) served.set(url, servedAt(url));
  });
  return (written) => {
    const path = withoutLastSlashes(written);
    const format = formatSuffixOf(path);
    const bare = withoutFormatSuffix(path);
    // The alternative that names most of its path comes first.
    const [found] = [...served.values()]
      .filter(({ pattern }) => pattern.test(bare))
      .sort((a, b) => openIn(a) - openIn(b));
    if (!found) return null;
    const given = bare.split('/');
    const meant = found.segments.map((segment, index) => (isOpen(segment) ? given[index] : segment));
    const respelled = `${meant.join('/')}${format === undefined ? '' : `.${FORMATS[format].suffix}`}`;
    return respelled === written ? null : respelled;
  };
}

/** A pattern for the end of a path would be tried at each of its slashes. */
function withoutLastSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}

const isOpen = (segment: string): boolean => segment.startsWith(':');

const openIn = ({ segments }: Served): number => segments.filter(isOpen).length;

function servedAt(url: string): Served {
  const segments = url.split('/');
  const pattern = segments
    .map((each) => (isOpen(each) ? '[^/]+' : each.replaceAll(/[^\w]/g, '\\$&')))
    .join('/');
  return { segments, pattern: new RegExp(`^${pattern}$`, 'i') };
}
