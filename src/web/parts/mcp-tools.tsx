import { MEANINGS_OF_CELLS } from '../../dataset/wide.js';
import { PROMPTS } from '../../mcp/agent-words.js';
import { TOOLS } from '../../mcp/tools/index.js';
import { unbroken } from './with-hosts.js';

/* What /mcp offers, as its declarations have it. */

export const McpTools = () => (
  <dl>
    {TOOLS.map(({ name, title, description, required = [], inputSchema: { properties } }) => (
      <div key={name} id={name}>
        <dt>
          <code>{name}</code> {title}
        </dt>
        <dd>
          {unbroken(description)}{' '}
          <span class="small muted">
            Arguments:{' '}
            {Object.keys(properties)
              .map((argument) => (required.includes(argument) ? `${argument} (required)` : argument))
              .join(', ')}
            .
          </span>
        </dd>
      </div>
    ))}
  </dl>
);

export const McpPrompts = () => (
  <dl>
    {PROMPTS.map(({ name, description, argumentDescription }) => (
      <div key={name} id={name}>
        <dt>
          <code>{name}</code>
        </dt>
        <dd>
          {description}. <span class="small muted">Takes: {argumentDescription.toLowerCase()}.</span>
        </dd>
      </div>
    ))}
  </dl>
);

export const CellMeanings = () => (
  <dl>
    {Object.entries(MEANINGS_OF_CELLS).map(([cell, meaning]) => (
      <div key={cell}>
        <dt>
          <code>{cell}</code>
        </dt>
        <dd>{meaning}</dd>
      </div>
    ))}
  </dl>
);
