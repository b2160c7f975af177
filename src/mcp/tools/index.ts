import { CLAIM_GRAMMAR } from '../../claims/request.js';
import { WIDE_CELL_WORDS } from '../../dataset/wide.js';
import { fillTemplate, TOOL_WORDS } from '../agent-words.js';
import { type Tool, type ToolHandlers, type ToolOutputs, tool } from '../tool.js';
import { claims } from './claims.js';
import { clock, clockOutputs } from './clock.js';
import { reportOutputs, reports } from './reports.js';
import { LISTS_IN_WORDS, listRowsWords, rows } from './rows.js';
import { search, searchOutputs } from './search.js';
import { tierHandlers, tierOutputs } from './tiers.js';

/**
 * Tools with special handling; the others return the response of their endpoint, with a template of the
 * first line.
 */
const ANSWERS: ToolHandlers = { ...tierHandlers, ...reports, ...clock, ...rows, ...claims, ...search };

const OUTPUTS: ToolOutputs = { ...tierOutputs, ...clockOutputs, ...reportOutputs, ...searchOutputs };

export const TOOLS: readonly Tool[] = TOOL_WORDS.map((words) => {
  const description = fillTemplate(words.description, {
    grammar: CLAIM_GRAMMAR,
    lists: LISTS_IN_WORDS,
    cells: WIDE_CELL_WORDS.replace('empty:', 'null:'),
  });
  const whole = { ...words, description };
  return tool(
    words.name === 'list_rows' ? listRowsWords(whole) : whole,
    ANSWERS[words.name],
    OUTPUTS[words.name],
  );
});
