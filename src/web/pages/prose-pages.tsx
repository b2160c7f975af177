import type { ComponentChildren } from 'preact';
import type { Catalogue } from '../../dataset/catalogue.js';
import type { ReleaseView } from '../../dataset/release-view.js';
import { upcomingReportSentence } from '../../dataset/upcoming-report-words.js';
import { dayInWords } from '../../domain/dates.js';
import { EVIDENCE_GRADES, EVIDENCE_NAMES } from '../../domain/evidence.js';
import { TERMS, termId } from '../../domain/glossary.js';
import { groupBy } from '../../domain/group-by.js';
import { SERVICE_NAME } from '../../domain/service.js';
import { numberWord } from '../../engine/english.js';
import { getDownloadsPath, wholeFileNames } from '../../formats/release/file-list.js';
import { SERVED } from '../../graphql/entities.js';
import * as limits from '../../graphql/limits.js';
import { LICENSE_URL } from '../../http/headers.js';
import { DEFAULT_LIMIT, MAX_LIMIT } from '../../kit/parameters.js';
import { MAX_ANSWER_BYTES } from '../../mcp/call-api.js';
import { TOOLS } from '../../mcp/tools/index.js';
import { USUAL_ROWS } from '../../mcp/tools/rows.js';
import { MAX_TEXT } from '../../mcp/tools/search.js';
import { Article } from '../layout/article.js';
import { WHOLE_DATASET } from '../layout/linked-data.js';
import { page } from '../page.js';
import { DisputeTable } from '../parts/dispute-table.js';
import { DISPUTED_MEANING, evidenceMeaning } from '../parts/evidence.js';
import { CellMeanings, McpPrompts, McpTools } from '../parts/mcp-tools.js';
import { MissedTotals } from '../parts/missed-totals.js';
import { ProseSections, type ProseValues, toProse } from '../parts/prose.js';
import { RetractionNote } from '../parts/retraction-note.js';
import { Scrolling, TableHead } from '../parts/table.js';
import { WithHosts } from '../parts/with-hosts.js';

const KB = 1024;

interface ProsePage {
  readonly title: string;
  readonly description: string;
  readonly lead: ComponentChildren;
  /** Values for placeholders in braces. */
  readonly values: ProseValues;
  readonly isFolded?: boolean;
  readonly dataset?: typeof WHOLE_DATASET;
}

/** A page from Markdown: `assets/pages/<name>.md`. */
function prosePage(name: string, describe: (release: ReleaseView, origin: string) => ProsePage) {
  const prose = toProse(name);
  return page({
    path: `/${name}`,
    html: (context) => {
      const { values, isFolded, ...article } = describe(context.release, context.origin);
      return (
        <Article context={context} {...article}>
          <ProseSections of={prose} values={values} isFolded={isFolded ?? false} />
        </Article>
      );
    },
  });
}

/** Set by the operator of the instance; `undefined` if not. */
interface Operator {
  /** Who is responsible. */
  readonly publisher: string | undefined;
  /** URI for corrections. */
  readonly contact: string | undefined;
}

export const prosePages = (catalogue: Catalogue, operator: Operator) => [
  prosePage('about', (release) => ({
    title: `About ${SERVICE_NAME}`,
    description:
      'Who compiled this, how, with what help and how often, and how a mistake becomes a correction.',
    lead: `${SERVICE_NAME} has the rankings of the U.S. State Department’s Trafficking in Persons Reports from ${release.firstYear} to ${release.newestYear}, says which ones could not be found, and works out what the law says comes next.`,
    values: {
      service: SERVICE_NAME,
      responsible: <Responsible {...operator} />,
      sources: release.tables.sources.length,
      totals: release.tables.control_totals.length,
      version: release.version,
      published: dayInWords(release.header.published_at),
    },
  })),
  prosePage('method', (release) => {
    const { tables, placements } = release;
    const count = placements.length.toLocaleString('en');
    return {
      title: 'Data and method',
      dataset: WHOLE_DATASET,
      description: `How ${count} placements were compiled and graded, where sources disagree, and what is not known.`,
      lead: `In all, ${count} placements of ${release.countries.all.length} countries and territories in ${release.years.length} reports were compared one by one across ${tables.sources.length} sources. Each has a grade that says how sure it is.`,
      values: {
        grades: <Grades release={release} />,
        gapCount: numberWord(tables.known_gaps.length),
        gaps: <Gaps release={release} />,
        upcomingReport: <Upcoming release={release} />,
        disputeCount: tables.disputes.length,
        disputes: <Disputes release={release} />,
        totalCount: tables.control_totals.length,
        agreeing: tables.control_totals.filter(({ counted }) => counted === null).length,
        missed: <MissedTotals release={release} />,
        sourceCount: tables.sources.length,
        licence: LICENSE_URL,
      },
    };
  }),
  prosePage('corrections', () => ({
    title: 'Corrections',
    description: 'Where to send a correction, and what was corrected in each release of the data.',
    lead:
      operator.contact === undefined ? (
        'What was wrong in a release of the data, and in which release it was corrected.'
      ) : (
        <>
          Send corrections to <ContactLink to={operator.contact} />. Say which country and which report, and
          where it can be read.
        </>
      ),
    values: { corrections: <Corrections of={catalogue} /> },
  })),
  prosePage('glossary', () => ({
    title: 'Glossary',
    description: 'Terms of this service, and their names in JSON, CSV and GraphQL.',
    lead: 'One word for one thing, on pages, in URLs and in files.',
    values: { terms: <Terms /> },
  })),
  ...docsPages(),
  prosePage('use-it-in', ({ version }, origin) => ({
    title: 'Use it in…',
    description:
      'Snippets for Datawrapper, Flourish, Google Sheets, Excel, R, Python, Observable, DuckDB, curl, JavaScript and agents.',
    lead: (
      <>
        Every list is a CSV with a URL of its own; no key, no download. These follow the newest release. For
        data that never changes put <code>/releases/{version}</code> after the host.
      </>
    ),
    values: { origin, downloads: getDownloadsPath(version), workbook: wholeFileNames(version).xlsx },
    isFolded: true,
  })),
];

const docsPages = () => [
  prosePage('docs/which-list', () => ({
    title: 'Which list do I want?',
    description: 'One line for each question, with the URL that answers it.',
    lead: 'One line for each question. Every list is JSON, a page, and a file: .csv, .ndjson, .parquet, .xlsx.',
    values: {},
  })),
  prosePage('docs/graphql', () => ({
    title: 'GraphQL',
    description: 'Names, limits and cost of the GraphQL API, and what only REST has.',
    lead: 'The data of this service as one graph: a country or a group leads to everything about it.',
    values: { fields: <GraphqlFields />, ...GRAPHQL_LIMITS },
  })),
  prosePage('docs/errors', () => ({
    title: 'Errors',
    description: 'What an error looks like, and what to do about it.',
    lead: 'Every error says what is wrong, with the value, and what is allowed.',
    values: {},
  })),
  prosePage('docs/mcp', (_, origin) => ({
    title: 'MCP: for language models',
    description: 'How an assistant connects to the Model Context Protocol, its tools, and their limits.',
    lead: `A language model reads the reports, the watch-list clock and the claim check with ${numberWord(TOOLS.length)} tools.`,
    values: {
      origin,
      tools: <McpTools />,
      cells: <CellMeanings />,
      prompts: <McpPrompts />,
      resultKb: MAX_ANSWER_BYTES / KB,
      textKb: MAX_TEXT / KB,
      rows: USUAL_ROWS,
    },
  })),
];

const GRAPHQL_LIMITS = {
  tokens: limits.MAX_TOKENS.toLocaleString('en'),
  depth: limits.MAX_DEPTH,
  aliases: limits.MAX_ALIASES,
  directives: limits.MAX_DIRECTIVES,
  page: DEFAULT_LIMIT,
  maxPage: MAX_LIMIT.toLocaleString('en'),
  list: limits.BASE_COSTS.list,
  object: limits.BASE_COSTS.object,
  asOf: limits.BASE_COSTS.asOf.toLocaleString('en'),
  cost: limits.MAX_COST.toLocaleString('en'),
};

/** Each resource that GraphQL has: its path, field and type. */
const GraphqlFields = () => (
  <Scrolling label="Paths and fields">
    <table>
      <TableHead of={['REST', 'Field', 'Also of', 'Type']} />
      <tbody>
        {SERVED.map(({ path, graphql: { field, type, below = [] } }) => (
          <tr key={path}>
            <th scope="row">
              <code>{path.replaceAll(/:(\w+)/g, '{$1}')}</code>
            </th>
            <td>
              <code>{field}</code>
            </td>
            <td>{below.join(', ')}</td>
            <td>
              <code>{type}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </Scrolling>
);

const ContactLink = ({ to }: { to: string }) => (
  <a href={to}>{to.replace(/^(mailto|tel):|^https:\/\//, '')}</a>
);

const Responsible = ({ publisher, contact }: Operator) => (
  <p>
    {publisher === undefined
      ? 'The operator of this site has not said who is responsible for it.'
      : `${publisher} is responsible for this site.`}{' '}
    {contact === undefined ? (
      'This instance has no contact for corrections.'
    ) : (
      <>
        Corrections: <ContactLink to={contact} />
      </>
    )}
  </p>
);

function Grades({ release }: { release: ReleaseView }) {
  const grades = groupBy(release.placements, ({ evidence }) => evidence);
  return (
    <Scrolling label="Evidence grades">
      <table class="numbers">
        <TableHead of={['Grade', 'Placements', 'Meaning']} />
        <tbody>
          {EVIDENCE_GRADES.map((grade) => (
            <tr key={grade}>
              <th scope="row">{EVIDENCE_NAMES[grade]}</th>
              <td>{(grades.get(grade)?.length ?? 0).toLocaleString('en')}</td>
              <td class="sentence">{evidenceMeaning(grade)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">Disputed</th>
            <td>{release.placements.filter(({ disputed }) => disputed).length}</td>
            <td class="sentence">{DISPUTED_MEANING}</td>
          </tr>
        </tbody>
      </table>
    </Scrolling>
  );
}

const Gaps = ({ release }: { release: ReleaseView }) => (
  <details class="fold">
    <summary>Each gap</summary>
    <ul>
      {release.tables.known_gaps.map(({ year, iso2, what }) => (
        <li key={`${year}${iso2}`}>
          <strong>
            {year}
            {iso2 && `, ${release.countries.find(iso2).name}`}:
          </strong>{' '}
          {what}
        </li>
      ))}
    </ul>
  </details>
);

/** What is known of the upcoming report, with the source. */
const Upcoming = ({ release: { upcomingReport, newestYear, tables } }: { release: ReleaseView }) => {
  const note = tables.awaited_reports.find(({ year }) => year === upcomingReport?.year)?.note;
  return (
    <>
      <p>
        {upcomingReport === null ? (
          `The newest report is that of ${newestYear}.`
        ) : (
          <>
            {upcomingReportSentence(upcomingReport)}{' '}
            {upcomingReport.sourceUrl && <WithHosts text={upcomingReport.sourceUrl} />}
          </>
        )}
      </p>
      {note && <p>{note}</p>}
    </>
  );
};

const Disputes = ({ release }: { release: ReleaseView }) => (
  <details class="fold">
    <summary>Each of them</summary>
    <DisputeTable
      disputes={release.tables.disputes}
      release={release}
      label="Where sources disagree"
      withCountry
    />
  </details>
);

const Corrections = ({ of: catalogue }: { of: Catalogue }) => (
  <>
    {catalogue.entries.toReversed().map((entry) => {
      const corrected = entry.notes
        .map((note, index) => ({ ...note, index }))
        .filter(({ kind }) => kind === 'correction');
      if (corrected.length === 0 && entry.state !== 'withdrawn') return null;
      return (
        <section key={entry.version} aria-labelledby={`release-${entry.version}`}>
          <h3 id={`release-${entry.version}`}>
            Release {entry.version}, {dayInWords(entry.published_at)}
          </h3>
          {entry.withdrawn_reason !== null && <p>Withdrawn: {entry.withdrawn_reason}</p>}
          <ul>
            {corrected.map(({ text, index }) => (
              <li key={text}>
                {text}
                <RetractionNote release={entry.version} note={index} />
              </li>
            ))}
          </ul>
        </section>
      );
    })}
  </>
);

const Terms = () => (
  <dl>
    {TERMS.map(({ name, meaning, inData, also = [] }) => (
      <div key={name} id={termId(name)}>
        <dt>{name}</dt>
        <dd>
          {meaning}{' '}
          <span class="small muted">
            {also.length > 0 && `Also: ${also.join(', ')}. `}In the data: {inData}.
          </span>
        </dd>
      </div>
    ))}
  </dl>
);
