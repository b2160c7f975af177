import { COMMON_HEADERS } from './headers.js';
import { PROBLEM_TYPES, type Problem, problemPath } from './problem.js';

/** A static error page for requests rejected by the gateway, without rendering by a worker. */
export function renderProblemPage({ code, detail }: Problem): {
  body: string;
  headers: Readonly<Record<string, string>>;
} {
  const { title, status, help } = PROBLEM_TYPES[code];
  // Under load, send everyone the same bytes: `Retry-After` has the individual part.
  const hasFixedText = code === 'too-many-requests' || code === 'overloaded';
  const message = hasFixedText ? help : detail.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return {
    headers: { ...COMMON_HEADERS, 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p>Error ${status}. ${message}</p><p><a href="${problemPath(code)}">What this error means</a></p></html>`,
  };
}
