import t from 'tap';
import { sharedApp } from '../support/seed-app.js';
import { readYaml } from '../support/table.js';

interface Task {
  readonly task: string;
  /** Path and query, without the release. */
  readonly call: string;
  readonly holds?: object;
  readonly csv?: string;
}

const RELEASE = '/releases/1.5.0';
const TASKS = readYaml<readonly Task[]>(new URL('./fixtures/tasks.yaml', import.meta.url));

const app = await sharedApp();

t.test('one call does each task of an analyst', async (t) => {
  t.ok(TASKS.length >= 15);
  for (const { task, call, holds, csv } of TASKS) {
    const { statusCode, body } = await app.inject(`${RELEASE}${call}`);
    t.equal(statusCode, 200, `${task}: ${call}`);
    if (csv === undefined) t.match(JSON.parse(body), holds ?? {}, task);
    else t.ok(body.startsWith(csv.trimEnd()), `${task}: ${body.slice(0, 400)}`);
  }
});
