/** An address of this service within a sentence: `/countries`, `/openapi.json`. */
const ADDRESS = /(?<=^|\s)(\/[a-z][\w./-]*[\w])/;

export function Linkified({ text }: { text: string }) {
  // Splitting by a pattern with a group gives text and address in turn.
  return text.split(ADDRESS).map((part, index) =>
    index % 2 === 1 ? (
      <a key={part} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
