import type { ComponentChildren } from 'preact';
import { searchText } from '../../http/query-string.js';
import { ListDownloads, type ListToTake } from '../parts/downloads.js';
import { Graphic, type GraphicProps } from '../parts/graphic.js';
import { Joined, Link } from '../parts/inline.js';
import { ShareLinks } from '../parts/share-links.js';
import { unbroken } from '../parts/with-hosts.js';
import { Document, type DocumentProps } from './document.js';

interface ArticleProps extends DocumentProps {
  /** Path of the content without release, with its query, for pages with downloads or a citation. */
  readonly path?: string;
  readonly crumbs?: readonly (readonly [address: string, name: string])[];
  /** The heading, if it differs from the document title. */
  readonly heading?: ComponentChildren;
  /** The key fact, as one quotable sentence. */
  readonly sentence?: string | undefined;
  readonly lead?: ComponentChildren;
  readonly picture?: Omit<GraphicProps, 'links'> | undefined;
  readonly data?: string;
  readonly acts?: ComponentChildren;
  /** Data lists to offer at the end; omitted for none. */
  readonly lists?: readonly ListToTake[];
  readonly folds?: ComponentChildren;
}

/**
 * Layout of a content page: key fact, reason, graphic, related sections, then data, embed code and citation.
 */
export function Article(props: ArticleProps) {
  const {
    path = props.context.path,
    crumbs = [],
    heading,
    sentence,
    lead,
    picture,
    data,
    acts,
    lists,
    folds,
    children,
  } = props;
  const { context, title } = props;
  const graphic =
    props.graphic ?? (picture && `${picture.path}${searchText(Object.entries(picture.search ?? {}))}`);
  const hasActs = sentence !== undefined || picture !== undefined || data !== undefined || acts !== undefined;
  return (
    <Document {...props} {...(graphic !== undefined && { graphic })}>
      {crumbs.length > 0 && (
        <nav class="crumb" aria-label="Above this page">
          <Joined
            of={crumbs.map(([address, name]) => (
              <Link key={address} to={address}>
                {name}
              </Link>
            ))}
            by=" › "
          />
        </nav>
      )}
      <h1 id="page-title" data-part>
        {heading ?? title}
      </h1>
      {sentence !== undefined && (
        <p class="say" id="page-say" data-part>
          {unbroken(sentence)}
        </p>
      )}
      {lead !== undefined && (
        <p {...(sentence === undefined && { class: 'lead' })} id="page-lead" data-part>
          {typeof lead === 'string' ? unbroken(lead) : lead}
        </p>
      )}
      {hasActs && (
        <ShareLinks sentence={sentence} graphic={picture} data={data}>
          {acts}
        </ShareLinks>
      )}
      {picture && <Graphic {...picture} links={false} />}
      {children}
      {lists && (
        <ListDownloads
          context={context}
          title={title}
          path={path}
          lists={lists}
          {...(graphic !== undefined && { graphic })}
          feed={props.feed === true}
        >
          {folds}
        </ListDownloads>
      )}
    </Document>
  );
}
