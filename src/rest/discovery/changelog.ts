import { readFileSync } from 'node:fs';
import { projectFile } from '../../paths.js';

/* CHANGELOG.md as data. It has one line a change, which a test holds: so few forms need no reader of all of Markdown. */

interface ChangelogLine {
  /** The change in one line; code stands in backticks. */
  readonly text: string;
  /** True if users of the API or operators must do something. */
  readonly mustBeHeeded: boolean;
}

interface RenamingRow {
  readonly door: string;
  readonly was: string;
  readonly is: string;
}

interface ChangelogSection {
  readonly subject: string | null;
  readonly changes: readonly ChangelogLine[];
  /** Old names and new ones, where this is their table. */
  readonly renamed: readonly RenamingRow[];
}

export interface ChangelogVersion {
  readonly version: string;
  /** The day that stands in the file, of the last change of the version; null where none does. */
  readonly day: string | null;
  readonly about: string | null;
  readonly sections: readonly ChangelogSection[];
}

const VERSION = /^(\S+)(?: \((?:until )?(\d{4}-\d\d-\d\d)\))?$/;

/**
 * Reads the versions of a changelog.
 * @param markdown versions as `## 2.0.0 (2026-11-26)`, subjects as lines, changes as lists, renamings as a table
 * @throws TypeError for a line of another form
 */
export function readChangelog(markdown: string): ChangelogVersion[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [heading = '', ...blocks] = part.trim().split(/\n+(?=[^-|\n])|\n\n+/);
      const [, version, day = null] = VERSION.exec(heading) ?? [];
      if (version === undefined) throw new TypeError(`"${heading}" is no heading of a version`);
      const sections: ChangelogSection[] = [];
      let subject: string | null = null;
      const about: string[] = [];
      for (const block of blocks) {
        const lines = block.split('\n');
        if (block.startsWith('- ')) sections.push({ subject, changes: lines.map(changeOf), renamed: [] });
        else if (block.startsWith('| '))
          sections.push({ subject, changes: [], renamed: lines.slice(2).map(renamingOf) });
        else if (/^[A-Z].*\.$/.test(block)) about.push(block);
        else if (/^[A-Z][\w ]*$/.test(block)) subject = block;
        else throw new TypeError(`"${block}" is neither a change nor a subject`);
      }
      return { version, day, about: about.length > 0 ? about.join(' ') : null, sections: merged(sections) };
    });
}

/** A subject that is told in two places of a version is one. */
const merged = (sections: readonly ChangelogSection[]): ChangelogSection[] =>
  [...new Set(sections.map(({ subject }) => subject))].map((subject) => {
    const of = sections.filter((each) => each.subject === subject);
    return {
      subject,
      changes: of.flatMap(({ changes }) => changes),
      renamed: of.flatMap(({ renamed }) => renamed),
    };
  });

function changeOf(line: string): ChangelogLine {
  if (!line.startsWith('- ')) throw new TypeError(`"${line}" is no line of a list`);
  const text = line.slice(2).replaceAll('**', '');
  return { text, mustBeHeeded: line.includes('**') };
}

function renamingOf(line: string): RenamingRow {
  const [, door, was, is] = /^\| (.+?) \| (.+?) \| (.+?) \|$/.exec(line) ?? [];
  if (door === undefined || was === undefined || is === undefined)
    throw new TypeError(`"${line}" is no row of old and new names`);
  return { door, was, is };
}

export const CHANGELOG: readonly ChangelogVersion[] = readChangelog(
  readFileSync(projectFile('CHANGELOG.md'), 'utf8'),
);
