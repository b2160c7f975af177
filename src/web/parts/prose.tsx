import { readFileSync } from 'node:fs';
import { type ComponentChildren, isValidElement, type VNode } from 'preact';
import { projectFile } from '../../paths.js';
import { CodeBlock } from './code-block.js';
import { Link } from './inline.js';
import { unbroken } from './with-hosts.js';

interface ProseSection {
  readonly heading: string;
  /** Fragment id of the section. */
  readonly id: string | undefined;
  readonly blocks: readonly { readonly label: string | undefined; readonly text: string }[];
}

type Prose = readonly ProseSection[];

const HEADING = /^(.*?)(?: \{#([\w-]+)\})?$/;
const BLOCK = /^``` (.*)\n([\s\S]*?)\n```$|^.+$/gm;
const LINK = /\[([^\]]+)\]\(([^)]+)\)/;

/** Parses a page in `assets/pages` into sections of paragraphs and labelled code blocks. */
export const toProse = (name: string): Prose =>
  readFileSync(projectFile(`assets/pages/${name}.md`), 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [first = '', ...rest] = section.split('\n');
      const [, heading = '', id] = HEADING.exec(first) ?? [];
      const blocks = [...rest.join('\n').matchAll(BLOCK)].map(([whole, label, code]) => ({
        label,
        text: code ?? whole,
      }));
      return { heading, id, blocks };
    });

/** Text with Markdown links. */
const Paragraph = ({ text }: { text: string }) => (
  <p>
    {text
      .split(LINK)
      .map(
        (part, index, parts): ComponentChildren =>
          index % 3 === 0
            ? unbroken(part)
            : index % 3 === 1 && <Link to={parts[index + 1] ?? '/'}>{part}</Link>,
      )}
  </p>
);

/**
 * Values by placeholder name: text for `{name}` within a paragraph or code, an element for a paragraph that
 * is only `{name}`.
 */
export type ProseValues = Readonly<Record<string, string | number | VNode>>;

interface ProseProps {
  readonly of: Prose;
  readonly values: ProseValues;
  /** Collapse each section until it is opened, or targeted by the URL. */
  readonly isFolded?: boolean;
}

export const ProseSections = ({ of, values, isFolded = false }: ProseProps) =>
  of.map(({ heading, id, blocks }) => {
    const body = blocks.map(({ label, text }) => {
      const element = values[/^\{(\w+)\}$/.exec(text)?.[1] ?? ''];
      if (isValidElement(element)) return element;
      const filled = text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
      return label === undefined ? (
        <Paragraph key={text} text={filled} />
      ) : (
        <CodeBlock key={label} label={label} code={filled} />
      );
    });
    return isFolded ? (
      <details key={heading} class="fold">
        <summary>
          <h2>{heading}</h2>
        </summary>
        <div id={id}>{body}</div>
      </details>
    ) : (
      <>
        <h2 id={id}>{heading}</h2>
        {body}
      </>
    );
  });
