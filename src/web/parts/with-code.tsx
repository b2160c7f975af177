const CODE = /`([^`]+)`/;

export function WithCode({ text }: { text: string }) {
  // Splitting by a pattern with a group gives text and code in turn.
  return text.split(CODE).map((part, index) => (index % 2 === 1 ? <code key={part}>{part}</code> : part));
}
