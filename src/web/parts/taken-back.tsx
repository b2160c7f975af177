/** Sentences of published notes that a later edition took back: the notes stay as they were published. */
const TAKEN_BACK: readonly { readonly by: string; readonly sentence: string }[] = [
  {
    by: '1.4.0',
    sentence: 'The report of 2026 was looked for once more on 28 November 2026 and not found.',
  },
];

/** Beside a published note: what of it no longer holds. */
export function TakenBack({ text }: { text: string }) {
  return TAKEN_BACK.filter(({ sentence }) => text.includes(sentence)).map(({ by, sentence }) => (
    <span key={sentence}>
      {' '}
      <strong>
        The last sentence was taken back by <a href={`/releases/${by}`}>edition {by}</a>.
      </strong>
    </span>
  ));
}
