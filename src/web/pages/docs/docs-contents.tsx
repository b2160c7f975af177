import type { TagView } from './operations.js';

export function DocsContents({
  tags,
  current,
}: {
  tags: readonly TagView[];
  /** The subject of this page; `null` for the overview. */
  current: TagView | null;
}) {
  return (
    <nav class="contents" aria-label="Docs">
      <ul>
        <li>
          <a href="/docs" aria-current={current === null ? 'page' : undefined}>
            How it works
          </a>
        </li>
        {tags.map((tag) => (
          <li key={tag.id}>
            <a href={`/docs/${tag.id}`} aria-current={tag.id === current?.id ? 'page' : undefined}>
              {tag.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
