import Fastify from 'fastify';
import t from 'tap';
import type { Catalogue, CatalogueState } from '../../src/dataset/catalogue.js';
import { Problem } from '../../src/domain/problem.js';
import { Answer } from '../../src/http/answer.js';
import { decideAsked, originTeller } from '../../src/http/asked.js';
import { FairQueue } from '../../src/http/fair-queue.js';
import { AnswerCache, type KeptRoute, serveKept } from '../../src/http/serve-kept.js';

/** A service with one address, on a catalogue whose state the test sets; an answer says of which revision it was made. */
function serviceWith(
  route: Partial<KeptRoute> & { whileMaking?: () => Promise<void> | undefined; price?: number },
) {
  const catalogue = { state: { revision: 1 } as CatalogueState, revision: 1 };
  const publish = () => {
    catalogue.revision += 1;
    catalogue.state = { revision: catalogue.revision } as CatalogueState;
  };
  let made = 0;
  const app = Fastify();
  app.register(decideAsked, { originOf: originTeller(undefined) });
  serveKept(
    app,
    {
      catalogue: catalogue as unknown as Catalogue,
      answers: new AnswerCache(1_000_000),
      queue: new FairQueue(),
    },
    {
      url: '/thing',
      schema: {},
      read: (_request, { revision }) => ({
        price: route.price ?? 1,
        make: async () => {
          made += 1;
          await route.whileMaking?.();
          return new Answer(`of revision ${revision}`, { 'content-type': 'text/plain' });
        },
      }),
      ...route,
    },
  );
  return { app, publish, timesMade: () => made };
}

for (const [kind, more] of [
  ['a cheap answer', {}],
  ['one that waits in the queue', { price: 2 }],
] as const) {
  t.test(`${kind} is made once for all that wait for it, and kept`, async (t) => {
    const { app, timesMade } = serviceWith(more);
    const first = await Promise.all([app.inject('/thing'), app.inject('/thing'), app.inject('/thing')]);
    t.ok(first.every(({ body }) => body === 'of revision 1'));
    t.equal((await app.inject('/thing')).body, 'of revision 1');
    t.equal(timesMade(), 1);
  });

  t.test(
    `${kind} that is made while an edition is published is not kept as one of the new edition`,
    async (t) => {
      let release = () => {};
      const isHeld = { once: true };
      const { app, publish } = serviceWith({
        ...more,
        whileMaking: () => {
          if (!isHeld.once) return undefined;
          isHeld.once = false;
          return new Promise<void>((resolve) => {
            release = resolve;
          });
        },
      });
      const asked = [app.inject('/thing'), app.inject('/thing'), app.inject('/thing')];
      for (const each of asked) each.catch(() => {});
      while (isHeld.once) await new Promise((resolve) => setImmediate(resolve));
      publish();
      const meanwhile = app.inject('/thing');
      meanwhile.catch(() => {});
      release();
      t.equal((await meanwhile).body, 'of revision 2');
      for (const each of await Promise.all(asked)) t.match(each.body, /^of revision [12]$/);
      t.equal((await app.inject('/thing')).body, 'of revision 2');
    },
  );
}

t.test('a failure is told to all that wait, and is not kept', async (t) => {
  let isBroken = true;
  const { app } = serviceWith({
    read: () => ({
      make: async () => {
        if (isBroken) throw Object.assign(new Error('not now'), { statusCode: 503 });
        return new Answer('well', {});
      },
    }),
  });
  const failed = await Promise.all([app.inject('/thing'), app.inject('/thing')]);
  t.strictSame(
    failed.map(({ statusCode }) => statusCode),
    [503, 503],
  );
  isBroken = false;
  t.equal((await app.inject('/thing')).body, 'well');
});

t.test('what one client is refused for its own quota is made for the others that wait', async (t) => {
  const { app } = serviceWith({ price: 2 });
  app.addHook('onRequest', async (request) => {
    request.clientKey = String(request.headers.client);
    request.charge = async () => {
      if (request.clientKey === 'poor') throw new Problem('too-many-requests', 'The quota is used up.');
    };
  });
  const asked = ['poor', 'rich', 'poor', 'rich'].map((client) =>
    app.inject({ url: '/thing', headers: { client } }),
  );
  const answers = await Promise.all(asked);
  t.strictSame(
    answers.map(({ body }) => body.includes('of revision 1')),
    [false, true, false, true],
  );
});
