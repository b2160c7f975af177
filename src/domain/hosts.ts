import { toProseText } from './sentences.js';
import { SITE_KIND } from './vocabulary/facts.js';

type SiteKind = (typeof SITE_KIND.values)[number];

/** Hostname of a URL, without `www.`. */
export const getHost = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** Sites that republish, and State's own; the first match decides. */
const SITES: readonly (readonly [pattern: RegExp, kind: SiteKind])[] = [
  [/^(?:[\w-]+\.)*(?:state\.gov|usembassy\.gov|usconsulate\.gov)\//, 'state'],
  [
    /^(?:webarchive\.archive\.unhcr|refworld|unhcr)\.org\/|^ecoi\.net\/|^webarchive\.library\.unt\.edu\//,
    'archive',
  ],
  // Copies of the CIA World Factbook and of State's narratives.
  [/^github\.com\/(?:factbook|remco-mooij)\//, 'mirror'],
  [
    /^(?:[\w-]+\.)*(?:cstreetsandbox\.com|aws\.rnz\.net\.nz|supremacy\.info|absoluteastronomy\.com)\//,
    'mirror',
  ],
  [/^github\.com\//, 'repository'],
  [
    /^(?:[\w-]+\.)*(?:gvnet\.com|knowyourcountry\.com|wikipedia\.org|indexmundi\.com|allafrica\.com|menafn\.com|statenewswire\.com|thefederalnewswire\.com)\//,
    'aggregator',
  ],
];

const getSiteKind = (url: string): SiteKind | undefined =>
  SITES.find(([pattern]) => pattern.test(`${getHost(url)}${new URL(url).pathname}`))?.[1];

/**
 * Hostname with what readers should know about the site: "github.com (repository)"; without it for a
 * publisher's own site.
 */
export function getSite(url: string): string {
  const kind = getSiteKind(url);
  return kind === undefined ? getHost(url) : `${getHost(url)} (${SITE_KIND.titles[kind]})`;
}

/** Describes State's text at a URL: on its own site, in an archive, or copied by others. */
export function stateTextAt(url: string): string {
  const kind = getSiteKind(url);
  if (kind === 'state') return `State’s own page, ${getHost(url)}`;
  return kind === 'archive'
    ? `State’s text as kept by ${getHost(url)}`
    : `State’s text as copied by ${getHost(url)}`;
}

/** A URL in text, up to whitespace, a closing bracket, or punctuation before whitespace. */
const ADDRESS = /https?:\/\/(?:www\.)?([^\s/,;)]+)(?:(?![.,;)](?:\s|$)|\)|\s).)*/g;

/** Splits a text into plain parts and URLs with their hosts. */
export function findUrls(
  text: string,
): readonly (string | { readonly url: string; readonly host: string })[] {
  const parts: (string | { url: string; host: string })[] = [];
  let end = 0;
  for (const { 0: url, 1: host = '', index } of text.matchAll(ADDRESS)) {
    parts.push(text.slice(end, index), { url, host });
    end = index + url.length;
  }
  return [...parts, text.slice(end)];
}

/** Formats a text for readers: replaces URLs by their hosts, without repetition in a list. */
export function withHosts(text: string): string {
  const phrase = toProseText(text).replaceAll(ADDRESS, '$1');
  return phrase.replaceAll(/\(([^()]+)\)/g, (whole, inside: string) => {
    const parts = inside.split(', ');
    return new Set(parts).size === parts.length ? whole : `(${[...new Set(parts)].join(', ')})`;
  });
}
