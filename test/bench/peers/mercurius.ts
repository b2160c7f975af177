import type { AddressInfo } from 'node:net';
import { and, asc, eq, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import fastify from 'fastify';
import mercurius from 'mercurius';
import pg from 'pg';
import { countries, placements } from '../../../src/store/schema.js';

/*
 * The usual way to serve these rows over GraphQL, as its documentation shows it: mercurius, drizzle and pg, with
 * prepared statements and without our release in memory. DATABASE_URL says where the rows are, RELEASE which.
 */

const CONNECTIONS = 10;
const release = process.env.RELEASE ?? '';

const SDL = `
  type Placement { year: Int!  tier: String!  evidence: String! }
  type Country { iso2: String!  iso3: String!  name: String!  tiers: [Placement!]! }
  type Query { country(code: String!): Country }
`;

const db = drizzle(new pg.Pool({ connectionString: process.env.DATABASE_URL, max: CONNECTIONS }));
const country = db
  .select()
  .from(countries)
  .where(and(eq(countries.release, release), eq(countries.iso2, sql.placeholder('code'))))
  .prepare('country');
const tiers = db
  .select()
  .from(placements)
  .where(and(eq(placements.release, release), eq(placements.iso2, sql.placeholder('code'))))
  .orderBy(asc(placements.year))
  .prepare('tiers');

const app = fastify();
await app.register(mercurius, {
  schema: SDL,
  resolvers: {
    Query: { country: async (_root, { code }: { code: string }) => (await country.execute({ code }))[0] },
    Country: { tiers: ({ iso2 }: { iso2: string }) => tiers.execute({ code: iso2 }) },
  },
});
await app.listen({ host: '127.0.0.1', port: 0 });
console.log(`listens on http://127.0.0.1:${(app.server.address() as AddressInfo).port}`);
process.on('SIGTERM', () => process.exit(0));
