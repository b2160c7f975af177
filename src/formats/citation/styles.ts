import { toBibtex } from './bibtex.js';
import { toCslJson } from './csl-json.js';
import { toRis } from './ris.js';
import { type CitedWork, longText, shortText } from './work.js';

interface CitationStyle {
  readonly description: string;
  readonly contentType: string;
  readonly write: (work: CitedWork) => string;
}

const PLAIN = 'text/plain; charset=utf-8';

export const CITATION_STYLES = {
  short: { description: 'one line of text', contentType: PLAIN, write: (work) => `${shortText(work)}\n` },
  long: {
    description: 'a full reference as text',
    contentType: PLAIN,
    write: (work) => `${longText(work)}\n`,
  },
  bibtex: { description: 'BibTeX', contentType: 'application/x-bibtex; charset=utf-8', write: toBibtex },
  ris: {
    description: 'RIS',
    contentType: 'application/x-research-info-systems; charset=utf-8',
    write: toRis,
  },
  'csl-json': {
    description: 'CSL-JSON',
    contentType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    write: toCslJson,
  },
} as const satisfies Record<string, CitationStyle>;

export type CitationStyleName = keyof typeof CITATION_STYLES;
export const CITATION_STYLE_NAMES = Object.keys(CITATION_STYLES) as [
  CitationStyleName,
  ...CitationStyleName[],
];
