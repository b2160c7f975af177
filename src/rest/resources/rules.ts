import { z } from 'zod';
import { ruleById, rulesOf } from '../../dataset/rules.js';
import { ruleColumns } from '../fields/engine-columns.js';
import { Rule } from '../fields/engine-schemas.js';
import { listResource, objectResource } from '../resource/resource.js';

export const rules = listResource({
  operationId: 'listRules',
  path: '/rules',
  tag: 'Law',
  summary: 'Eras of the watch-list law',
  description:
    'Each with its citation, public law, dates and parameters: all that the engine knows of the law.',
  params: z.strictObject({}),
  query: z.strictObject({}),
  item: Rule,
  example: '/rules?limit=2',
  list: ({ release }) => ({ items: rulesOf(release), columns: ruleColumns }),
});

export const rule = objectResource({
  operationId: 'getRule',
  path: '/rules/:id',
  tag: 'Law',
  summary: 'An era of the watch-list law',
  description: 'Citation, public law, dates, parameters and a plain-language summary.',
  params: z.strictObject({ id: z.string().min(1).describe('Identifier of the era') }),
  query: z.strictObject({}),
  object: Rule,
  problems: ['unknown-rule'],
  example: '/rules/tvpra-2017',
  get: ({ release, params }) => ruleById(release, params.id),
});
