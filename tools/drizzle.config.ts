import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: './tools/drizzle-schema.cjs',
  out: './migrations',
});
