import type { ComponentChildren } from 'preact';
import { searchText } from '../../domain/parameters.js';
import { Acts } from '../parts/acts.js';
import { Graphic, type GraphicProps } from '../parts/graphic.js';
import { Joined, Link } from '../parts/inline.js';
import { type ListToTake, TakeAlong } from '../parts/take-along.js';
import { unbroken } from '../parts/with-hosts.js';
import { Document, type DocumentProps } from './document.js';

interface ArticleProps extends DocumentProps {
  /** Path without release of what the page shows, with its query, where something is taken along from it. */
  readonly path?: string;
  readonly crumbs?: readonly (readonly [address: string, name: string])[];
  /** The heading, where it is not the title of the window. */
  readonly heading?: ComponentChildren;
  /** The finding, in one sentence that can be quoted. */
  readonly say?: string | undefined;
  readonly lead?: ComponentChildren;
  readonly picture?: Omit<GraphicProps, 'links'> | undefined;
  readonly data?: string;
  readonly acts?: ComponentChildren;
  /** Lists for machines; without them nothing is taken along at the end. */
  readonly lists?: readonly ListToTake[];
  readonly folds?: ComponentChildren;
}

/** The page of a thing: finding, reason, picture, what belongs to it, then data, embed and citation. */
export function Article(props: ArticleProps) {
  const {
    path = props.context.path,
    crumbs = [],
    heading,
    say,
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
  const hasActs = say !== undefined || picture !== undefined || data !== undefined || acts !== undefined;
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
      {say !== undefined && (
        <p class="say" id="page-say" data-part>
          {unbroken(say)}
        </p>
      )}
      {lead !== undefined && (
        <p {...(say === undefined && { class: 'lead' })} id="page-lead" data-part>
          {lead}
        </p>
      )}
      {hasActs && (
        <Acts say={say} graphic={picture} data={data}>
          {acts}
        </Acts>
      )}
      {picture && <Graphic {...picture} links={false} />}
      {children}
      {lists && (
        <TakeAlong
          context={context}
          title={title}
          path={path}
          lists={lists}
          {...(graphic !== undefined && { graphic })}
          feed={props.feed === true}
        >
          {folds}
        </TakeAlong>
      )}
    </Document>
  );
}
