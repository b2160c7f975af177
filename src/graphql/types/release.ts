import { GraphQLBoolean, GraphQLObjectType, GraphQLString } from 'graphql';
import type { ReleaseHeader } from '../../domain/tables.js';
import { NOTE_KIND, RELEASE_STATE } from '../../domain/vocabulary/facts.js';
import { DateTimeScalar, nodeType } from '../identity.js';
import { enumWith } from '../input-of.js';
import { ASSUMED_SIZES } from '../limits.js';
import { factField, type InScope, listOf, type QueryContext, required } from '../scope.js';

const ReleaseNote = new GraphQLObjectType<ReleaseHeader['notes'][number], QueryContext>({
  name: 'ReleaseNote',
  description: 'What is new in a release',
  fields: {
    kind: { type: required(enumWith(NOTE_KIND.values)), description: 'What kind of news it is' },
    text: { type: required(GraphQLString), description: 'The news' },
  },
});

const field = factField<ReleaseHeader>;

const node = nodeType<ReleaseHeader>('Release', {
  keyOf: ({ version }) => version,
  editionOf: ({ version }) => version,
  find: (_scope, { text }, { catalogue }) => catalogue.find(text),
});

export const releaseType = () =>
  new GraphQLObjectType<InScope<ReleaseHeader>, QueryContext>({
    name: 'Release',
    description: 'A published edition of the dataset',
    ...node,
    fields: {
      ...node.fields,
      version: field(
        required(GraphQLString),
        'Version, by the recipe of Data Package v2',
        (entry) => entry.version,
      ),
      basedOn: field(
        GraphQLString,
        'Version of the edition that it adds to or corrects; null for the first',
        (entry) => entry.based_on,
      ),
      publishedAt: field(required(DateTimeScalar), 'When it was published', (entry) => entry.published_at),
      isCurrent: {
        type: required(GraphQLBoolean),
        description: 'Whether it answers where no release is named',
        resolve: ({ fact }, _args, { current }) => fact.version === current.release.version,
      },
      state: field(required(enumWith(RELEASE_STATE.values)), 'Whether it stands', (entry) => entry.state),
      withdrawnReason: field(
        GraphQLString,
        'Why it was withdrawn; null where it stands',
        (entry) => entry.withdrawn_reason,
      ),
      withdrawnAt: field(
        DateTimeScalar,
        'When it was withdrawn; null where it stands',
        (entry) => entry.withdrawn_at,
      ),
      sha256: field(
        required(GraphQLString),
        'SHA-256 of its canonical content, 64 hexadecimal digits',
        (entry) => entry.sha256,
      ),
      notes: {
        ...field(required(listOf(ReleaseNote)), 'What is new in it', (entry) => entry.notes),
        extensions: { assumedSize: ASSUMED_SIZES.notes },
      },
    },
  });
