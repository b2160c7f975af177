import { writeFile } from 'node:fs/promises';
import { schemaText } from './schema.js';

/** The schema as users see it; a test holds it against the code. */
const SCHEMA_FILE = 'openapi/schema.graphql';

await writeFile(SCHEMA_FILE, schemaText());
