import type { ComponentChildren } from 'preact';
import { searchText } from '../../domain/address.js';
import { ICON, SCRIPT, STYLESHEET } from '../assets.js';
import { type PageContext, readingOf } from '../page.js';
import { addressAsRead } from '../reading/address-as-read.js';
import { ReadingContext } from '../reading/reading-context.js';
import { Colophon } from './colophon.js';
import { EditionNotice } from './edition-notice.js';
import { Masthead } from './masthead.js';

/** Another form of what a page shows. */
export interface Alternate {
  readonly type: string;
  readonly href: string;
  readonly title: string;
}

interface DocumentProps {
  readonly context: PageContext;
  /** Of the window; the name of the service is added. */
  readonly title: string;
  /** One sentence for search engines and previews. */
  readonly description: string;
  readonly alternates?: readonly Alternate[];
  /** Path and query, without suffix, of the page's graphic that other sites can embed. */
  readonly graphic?: string;
  /** Whether the page is nicer with the script; it works without. */
  readonly script?: boolean;
  readonly children: ComponentChildren;
}

const SITE = 'tip-tiers';

/** The frame of every page. */
export function Document({
  context,
  title,
  description,
  alternates = [],
  graphic,
  script = false,
  children,
}: DocumentProps) {
  const reading = readingOf(context);
  const here = (address: string) => addressAsRead(address, reading);
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{context.path === '/' ? title : `${title} · ${SITE}`}</title>
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        <meta property="og:title" content={title} />
        <meta property="og:description" content={description} />
        <meta property="og:site_name" content={SITE} />
        <link rel="stylesheet" href={STYLESHEET.url} />
        <link rel="icon" href={ICON.url} type="image/svg+xml" />
        {graphic !== undefined && (
          <link
            rel="alternate"
            type="application/json+oembed"
            href={`/oembed${searchText([['url', `${context.origin}${here(graphic)}`]])}`}
            title={title}
          />
        )}
        {script && <script type="module" src={SCRIPT.url} />}
        {alternates.map((alternate) => (
          <link key={alternate.href} rel="alternate" {...alternate} href={here(alternate.href)} />
        ))}
      </head>
      <body>
        <a class="skip" href="#content">
          Skip to the content
        </a>
        <ReadingContext.Provider value={reading}>
          <Masthead path={context.path} />
          <EditionNotice context={context} />
          <main id="content" tabIndex={-1}>
            {children}
          </main>
          <Colophon release={context.release} />
        </ReadingContext.Provider>
      </body>
    </html>
  );
}
