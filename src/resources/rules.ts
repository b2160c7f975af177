import { getRules, Rule, type RuleView, ruleById } from '../dataset/rules.js';
import { limitSentence } from '../engine/standing-words.js';
import { toColumns } from '../formats/columns.js';
import { listCell } from '../formats/table.js';
import { METHOD } from '../kit/list-page.js';
import { listResource, objectResource } from '../kit/resource.js';
import { plainTitle } from '../kit/title.js';

const columns = toColumns<RuleView>(
  Rule,
  'id',
  'title',
  'citation',
  'publicLaw',
  'enactedOn',
  'firstReport',
  'lastReport',
  ['has_watch_list', 'parameters.hasWatchList'],
  ['counts_years', 'parameters.countsYears'],
  ['max_run', 'parameters.maxRun'],
  ['waivers_per_run', 'parameters.waiversPerRun'],
  ['relisting_max_run', 'parameters.relistingMaxRun'],
  ['counting_citation', 'clauses.counting'],
  ['downgrade_citation', 'clauses.downgrade'],
  ['waiver_citation', 'clauses.waiver'],
  ['relisting_citation', 'clauses.relisting'],
  'summary',
  {
    name: 'reference_url',
    kind: 'link',
    description: 'Links to the text of the law',
    value: ({ references }) => listCell(references.map(({ href }) => href)),
  },
  'verified.until',
);

export const rules = listResource({
  operationId: 'listRules',
  isImmutable: true,
  path: '/rules',
  graphql: { field: 'rules', type: 'Rule' },
  tag: 'Law',
  summary: 'Eras of the watch-list law',
  description:
    'Each era with its citation, public law, dates and parameters: everything the engine knows about the law.',
  buildTitle: () => plainTitle('The rules'),
  isReportIndependent: true,
  item: Rule,
  columns,
  sort: ['-firstReport'],
  example: '/rules?limit=2',
  lead: ({ release }) => ({
    heading: 'The law on the Watch List',
    sentence: limitSentence(release.getRule(release.newestYear)),
    more: 'Each era of the law has its own numbers.',
    columns: ['title', 'first_report', 'last_report', 'max_run', 'waivers_per_run', 'summary'],
    subjectsAt: '/rules',
    crumbs: [METHOD],
  }),
  list: ({ release }) => ({ items: getRules(release) }),
});

export const rule = objectResource({
  operationId: 'getRule',
  isImmutable: true,
  path: '/rules/:id',
  graphql: { field: 'rule', type: 'Rule' },
  tag: 'Law',
  summary: 'An era of the watch-list law',
  description: 'Citation, public law, dates, parameters and a plain-language summary.',
  buildTitle: ({ release, values }) => plainTitle(ruleById(release, values.get('id') ?? '').title),
  isReportIndependent: true,
  object: Rule,
  example: '/rules/tvpra-2017',
  get: ({ release, params }) => ruleById(release, params.id),
});
