import type { VNode } from 'preact';
import { WEAK_SIGN } from '../../domain/evidence.js';
import { addressesIn } from '../../domain/hosts.js';
import { asProse } from '../../domain/sentences.js';

/** A sentence whose tiers keep their number on the line, and names their mark: a no-break space inside "Tier 3" and "Peru †". */
export const unbroken = (sentence: string): string =>
  sentence.replaceAll(/\bTier (?=\d)/g, 'Tier\u00a0').replaceAll(` ${WEAK_SIGN}`, `\u00a0${WEAK_SIGN}`);

/** @param pattern with one group: splitting by it gives text and what is marked in turn */
const marked = (text: string, pattern: RegExp, as: (part: string) => VNode) =>
  text.split(pattern).map((part, index) => (index % 2 === 1 ? as(part) : part));

/** Between backticks stands code. */
export const WithCode = ({ text }: { text: string }) =>
  marked(text, /`([^`]+)`/, (code) => <code key={code}>{code}</code>);

/** Addresses of this service, such as `/openapi.json`, are links. */
export const WithAddresses = ({ text }: { text: string }) =>
  marked(text, /(?<=^|\s)(\/[a-z][\w./-]*[\w])/, (address) => (
    <a key={address} href={address}>
      {address}
    </a>
  ));

/** Addresses of others are links that are called by their hosts. */
export const WithHosts = ({ text }: { text: string }) =>
  addressesIn(text).map((part) =>
    typeof part === 'string' ? (
      asProse(part)
    ) : (
      <a key={part.url} href={part.url}>
        {part.host}
      </a>
    ),
  );
