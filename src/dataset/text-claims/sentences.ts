import type { Token } from './tokens.js';

/** Behind these a dot does not end a sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof sen rep gov gen lt col st no vs etc e.g i.e jan feb mar apr jun jul aug sept sep oct nov dec dem fed is inc co corp'.split(
    ' ',
  ),
);
/** Abbreviations of single letters that stand before a noun of their own: `U.S. State Department`. */
const DOTTED = new Set(['us', 'uk', 'un', 'usa', 'uae', 'eu']);
const ENDS = new Set(['.', '?', '!', '…', '•', '|']);
/** More tokens than these make no sentence; what follows is read as another. */
const LONGEST = 200;

/** The sentences of a text, each as its tokens; line breaks end one too, as headlines and lists have no dots. */
export function* sentences(tokens: readonly Token[]): Generator<readonly Token[]> {
  let from = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    const ends =
      token.kind === 'break'
        ? breaks(tokens, index)
        : token.kind === 'mark' && ENDS.has(token.norm) && !abbreviates(tokens, index);
    if (!ends && index - from < LONGEST && !endsDotted(tokens, index)) continue;
    const part = tokens.slice(from, index + 1).filter(({ kind }) => kind !== 'break');
    if (part.length > 0) yield part;
    from = index + 1;
  }
  const rest = tokens.slice(from).filter(({ kind }) => kind !== 'break');
  if (rest.length > 0) yield rest;
}

/** A line break ends a sentence unless the line before ends within one: behind a comma, or before a small letter. */
function breaks(tokens: readonly Token[], index: number): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (before === undefined || after === undefined) return true;
  const token = tokens[index];
  const isBlankLine = token !== undefined && token.end - token.start > 1;
  if (isBlankLine) return true;
  return !(before.norm === ',' || (after.kind === 'word' && !after.capital) || after.kind === 'number');
}

function abbreviates(tokens: readonly Token[], index: number): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (tokens[index]?.norm !== '.') return false;
  if (before?.kind === 'word' && ABBREVIATIONS.has(before.norm) && before.end === tokens[index]?.start)
    return after?.kind === 'word' || after?.kind === 'number';
  // A number with decimals: `2.5`.
  return (
    before?.kind === 'number' &&
    after?.kind === 'number' &&
    before.end === tokens[index]?.start &&
    after.start === tokens[index]?.end
  );
}

/** `… in the U.S. The report …`: the dot of an abbreviation that ends a sentence as well. */
function endsDotted(tokens: readonly Token[], index: number): boolean {
  const [token, after] = [tokens[index], tokens[index + 1]];
  return (
    token?.kind === 'word' &&
    DOTTED.has(token.norm) &&
    token.end - token.start > token.norm.length + 1 &&
    after?.capital === true &&
    STARTERS.has(after.norm)
  );
}

const STARTERS = new Set(['the', 'it', 'this', 'in', 'but', 'they', 'a', 'however', 'he', 'she']);
