import type { VNode } from 'preact';
import { WEAK_SIGN } from '../../domain/evidence.js';
import { findUrls } from '../../domain/hosts.js';
import { toProseText } from '../../domain/sentences.js';

/** Inserts no-break spaces into "Tier 3" and "Peru †". */
export const unbroken = (sentence: string): string =>
  sentence.replaceAll(/\bTier (?=\d)/g, 'Tier\u00a0').replaceAll(` ${WEAK_SIGN}`, `\u00a0${WEAK_SIGN}`);

/** @param pattern with one group, so that splitting alternates text and matches */
const marked = (text: string, pattern: RegExp, as: (part: string) => VNode) =>
  text.split(pattern).map((part, index) => (index % 2 === 1 ? as(part) : part));

/** Renders text in backticks as code. */
export const WithCode = ({ text }: { text: string }) =>
  marked(text, /`([^`]+)`/, (code) => <code key={code}>{code}</code>);

/** Turns paths of this service, such as `/openapi.json`, into links. */
export const WithAddresses = ({ text }: { text: string }) =>
  marked(text, /(?<=^|\s)(\/[a-z][\w./-]*[\w])/, (address) => (
    <a key={address} href={address}>
      {address}
    </a>
  ));

/** Turns external URLs into links labelled with their hosts. */
export const WithHosts = ({ text }: { text: string }) =>
  findUrls(text).map((part) =>
    typeof part === 'string' ? (
      unbroken(toProseText(part))
    ) : (
      <a key={part.url} href={part.url}>
        {part.host}
      </a>
    ),
  );
