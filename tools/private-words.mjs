import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/* Rejects names and comments of `src`, `test` and `bench` with words that the glossary in CONTRIBUTING.md replaces. */

/** Words of a name (`isAsked` has `is` and `asked`) or of a comment. */
const WORDS = ['told', 'asked', 'meant', 'spelled', 'door', 'room', 'house'];
/** Words of a name alone: a comment may say what State said. */
const NAME_WORDS = ['ask', 'asking', 'asker', 'heard', 'hear', 'answering', 'refusal', 'refused', 'refuse'];

/** Forms of names; preferred are `MAX_` and `MIN_`, `reject` or `assert`, and a verb. */
const FORMS = /** @type {const} */ ({
  MOST_: /(?:^|_)MOST(?:_|$)/,
  LEAST_: /(?:^|_)LEAST(?:_|$)/,
  said: /^said$/,
  xOf: /^#?(?!indexOf$|valueOf$|\w*[aA]sOf$|allOf$|anyOf$|oneOf$|outOf$|isPartOf$)[a-z]\w*Of$/,
});

/** @type {Record<string, string[]>} */
const found = Object.fromEntries([...WORDS, ...NAME_WORDS, ...Object.keys(FORMS)].map((name) => [name, []]));

/** @param {string} text */
const wordsIn = (text) =>
  text
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .match(/[a-z]+/g) ?? [];

/** @param {string} file */
function countIn(file) {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const comments = new Set();
  /** @param {number} at @param {string} words @param {readonly string[]} rejected */
  const count = (at, words, rejected) => {
    const place = `${file}:${source.getLineAndCharacterOfPosition(at).line + 1}`;
    for (const word of wordsIn(words))
      for (const form of [...new Set([word, word.replace(/s$/, '')])].filter((each) =>
        rejected.includes(each),
      ))
        found[form]?.push(place);
  };
  /** @param {import('typescript').Node & { name?: import('typescript').Node }} node */
  const visit = (node) => {
    for (const { pos, end } of ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [])
      if (!comments.has(pos)) {
        comments.add(pos);
        count(pos, text.slice(pos, end), WORDS);
      }
    const { name } = node;
    if (
      name &&
      (ts.isIdentifier(name) || ts.isPrivateIdentifier(name)) &&
      !ts.isPropertyAccessExpression(node)
    ) {
      count(name.getStart(source), name.text, [...WORDS, ...NAME_WORDS]);
      for (const [form, pattern] of Object.entries(FORMS))
        if (pattern.test(name.text)) found[form]?.push(file);
    }
    for (const child of node.getChildren(source)) visit(child);
  };
  visit(source);
}

for (const folder of ['src', 'test', 'bench'])
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (/\.(tsx?|mjs)$/.test(name) && !name.includes('node_modules')) countIn(path.join(folder, name));

for (const [word, places] of Object.entries(found))
  if (places.length > 0) {
    console.error(`${word} is not in the glossary of CONTRIBUTING.md: ${places.join(', ')}`);
    process.exitCode = 1;
  }
