import type { VerdictWord } from '../../../claims/truth.js';
import { allOf, type Truth } from '../../../claims/truth.js';
import type { TextCheck } from '../../../dataset/text-claims/check-text.js';

/** How a passage is marked: colour by its class, a sign, and a word. */
export const MARKS = {
  supported: { sign: '✓', word: 'supported' },
  refuted: { sign: '✗', word: 'refuted' },
  not_known: { sign: '?', word: 'not known' },
  unread: { sign: '…', word: 'not understood' },
} as const;
export type Mark = keyof typeof MARKS;

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark;
  /** Numbers of the statements, from 1; none for what was not understood. */
  readonly numbers: readonly number[];
}

const TRUTHS: Readonly<Record<VerdictWord, Truth>> = { supported: true, refuted: false, not_known: null };

/** The marked passages of a text, in order; the claims of one passage share a mark, that of the worst of them. */
export function markedPassages({ statements, notUnderstood }: TextCheck): readonly Marked[] {
  const passages = new Map<string, { start: number; end: number; numbers: number[]; truths: Truth[] }>();
  statements.forEach(({ start, end, verdict }, index) => {
    const key = `${start}-${end}`;
    const passage = passages.get(key) ?? { start, end, numbers: [], truths: [] };
    passage.numbers.push(index + 1);
    passage.truths.push(TRUTHS[verdict.verdict]);
    passages.set(key, passage);
  });
  const read = [...passages.values()].map(({ truths, ...passage }): Marked => {
    const truth = allOf(truths);
    return { ...passage, mark: truth === null ? 'not_known' : truth ? 'supported' : 'refuted' };
  });
  const unread = notUnderstood
    .filter(({ start, end }) => !passages.has(`${start}-${end}`))
    .map(({ start, end }): Marked => ({ start, end, mark: 'unread', numbers: [] }));
  return [...read, ...unread].sort((a, b) => a.start - b.start);
}

/** A text with each claim marked. */
export function MarkedText({ text, check }: { text: string; check: TextCheck }) {
  const parts: (string | Marked)[] = [];
  let at = 0;
  for (const marked of markedPassages(check)) {
    if (marked.start < at) continue;
    parts.push(text.slice(at, marked.start), marked);
    at = marked.end;
  }
  parts.push(text.slice(at));
  return (
    <blockquote class="marked-text">
      {parts.map((part) =>
        typeof part === 'string' ? (
          part
        ) : (
          <mark class={`claim-${part.mark}`} key={part.start}>
            {text.slice(part.start, part.end)}
            <span class="claim-sign">
              {' '}
              {MARKS[part.mark].sign} {MARKS[part.mark].word}
              {part.numbers.map((number) => (
                <a key={number} href={`#claim-${number}`}>
                  {' '}
                  [{number}]
                </a>
              ))}
            </span>
          </mark>
        ),
      )}
    </blockquote>
  );
}
