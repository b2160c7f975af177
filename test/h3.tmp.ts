import { sharedApp } from './support/seed-app.js';

const app = await sharedApp();
for (const query of (await import('node:fs')).readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const r = (await app.inject({ method: 'POST', url: '/graphql', payload: { query } })).json();
  console.log(
    query,
    '\n   ',
    r.errors
      ? r.errors.map((e: { message: string }) => e.message).join(' | ')
      : JSON.stringify(r.data).slice(0, 600),
  );
}
process.exit(0);
