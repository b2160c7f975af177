/** Characters that would end the element or be taken for markup by a careless reader. */
const NOT_IN_A_SCRIPT = /[<>&\u2028\u2029]/g;

/** Data in JSON-LD: data and no script, so that no policy holds it back. */
export function LinkedData({ data }: { data: object }) {
  const json = JSON.stringify(data).replaceAll(
    NOT_IN_A_SCRIPT,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  // biome-ignore lint/security/noDangerouslySetInnerHtml: no character of it can end the element
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
