import { asProse } from './sentences.js';
import { SITE_KIND } from './vocabulary/facts.js';

type SiteKind = (typeof SITE_KIND.values)[number];

/** Whose page an address is, for readers. */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** Sites that are not their publishers' own, and State's: the first that an address begins with. */
const SITES: readonly (readonly [pattern: RegExp, kind: SiteKind])[] = [
  [/^(?:[\w-]+\.)*(?:state\.gov|usembassy\.gov|usconsulate\.gov)\//, 'state'],
  [
    /^(?:webarchive\.archive\.unhcr|refworld|unhcr)\.org\/|^ecoi\.net\/|^webarchive\.library\.unt\.edu\//,
    'archive',
  ],
  // Copies of the CIA's Factbook and of State's narratives.
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

const siteKindOf = (url: string): SiteKind | undefined =>
  SITES.find(([pattern]) => pattern.test(`${hostOf(url)}${new URL(url).pathname}`))?.[1];

/** A host with what a reader should know of it: "github.com (repository)"; alone if it is its publisher's own. */
export function siteOf(url: string): string {
  const kind = siteKindOf(url);
  return kind === undefined ? hostOf(url) : `${hostOf(url)} (${SITE_KIND.titles[kind]})`;
}

/** State's words at an address, as what they are there: its own page, one that an archive keeps, or a copy by others. */
export function stateTextAt(url: string): string {
  const kind = siteKindOf(url);
  if (kind === 'state') return `State’s own page, ${hostOf(url)}`;
  return kind === 'archive'
    ? `State’s text as kept by ${hostOf(url)}`
    : `State’s text as copied by ${hostOf(url)}`;
}

/** An address in a text, up to what ends it: a blank, a bracket, or a stop, comma or semicolon before a blank. */
const ADDRESS = /https?:\/\/(?:www\.)?([^\s/,;)]+)(?:(?![.,;)](?:\s|$)|\)|\s).)*/g;

export function addressesIn(
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

/** A text for readers: addresses give way to the names of their hosts, each told once. */
export function withHosts(text: string): string {
  const told = asProse(text).replaceAll(ADDRESS, '$1');
  return told.replaceAll(/\(([^()]+)\)/g, (whole, inside: string) => {
    const parts = inside.split(', ');
    return new Set(parts).size === parts.length ? whole : `(${[...new Set(parts)].join(', ')})`;
  });
}
