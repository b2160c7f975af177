import { type GraphQLFieldConfig, GraphQLString } from 'graphql';
import { CurrentCountry } from '../../dataset/clock.js';
import {
  Determination,
  DeterminationGap,
  DeterminationYear,
  findDeterminations,
} from '../../dataset/determinations.js';
import { findGroup, Group } from '../../dataset/groups.js';
import { Report, reportOf } from '../../dataset/reports.js';
import { pointsOf } from '../../rest/texts.js';
import { annotate } from '../../texts/annotate.js';
import { AnnotatedSentence, AnnotatedText, MAX_TEXT_BYTES, type Mention } from '../../texts/answer.js';
import type { Page } from '../connection-types.js';
import { declaredType, plainType } from '../declared.js';
import { ASSUMED_SIZES, OWN_COSTS } from '../limits.js';
import { answeringScope, factField, factsField, listOf, type QueryContext, required } from '../scope.js';
import type { ObjectTypes } from './object-types.js';

const gapType = (types: ObjectTypes) =>
  declaredType<DeterminationGap>(DeterminationGap, types, {
    fields: () => ({
      countries: factsField<DeterminationGap>(types.of(CurrentCountry), {
        description: DeterminationGap.shape.countries.description,
        read: (gap, { release }) => gap.countries.map(({ iso2 }) => release.countries.find(iso2)),
        assumedSize: ASSUMED_SIZES.countriesOfGap,
      }),
    }),
  });

const determinationGapsOfList = (types: ObjectTypes): GraphQLFieldConfig<Page, QueryContext> => ({
  type: required(listOf(gapType(types))),
  description:
    'Fiscal years of the list of which not all was read: no item is no proof that nothing was determined',
  extensions: { assumedSize: ASSUMED_SIZES.determinationGaps },
  resolve: ({ gaps, scope }) => gaps().map((fact) => ({ scope, fact })),
});

export const DeterminationYearType = plainType<DeterminationYear>(DeterminationYear, {
  description: 'How completely the determinations for a US fiscal year were read',
  words: { complete: 'Whether all that was determined was read' },
});

const keyOfDetermination = ({ country, fiscalYear, determination }: Determination): string =>
  [country.iso2, fiscalYear, determination].join('/');

export const determinationType = (types: ObjectTypes) =>
  declaredType<Determination>(Determination, types, {
    identity: {
      keyOf: keyOfDetermination,
      find: ({ release }, { text }) =>
        findDeterminations(release, {}).find((each) => keyOfDetermination(each) === text),
    },
    wholeList: { knownGaps: determinationGapsOfList(types) },
  });

const field = factField<AnnotatedText>;

const LISTS = ['against', 'countries', 'reports', 'totals', 'groups', 'clock'];

const valuesOf = ({ value }: Mention): readonly string[] => (Array.isArray(value) ? value : [String(value)]);

const sentenceType = () => {
  const mention = plainType<Mention>(AnnotatedSentence.shape.mentions.element, {
    without: ['value'],
    fields: {
      values: {
        type: required(listOf(GraphQLString)),
        description:
          'The code of the country, tier, year, or identifier of the group; several where a name fits several countries',
        resolve: valuesOf,
        extensions: { assumedSize: ASSUMED_SIZES.readingsOfSentence },
      },
    },
  });
  return plainType<AnnotatedSentence>(AnnotatedSentence, {
    sizes: {
      readings: ASSUMED_SIZES.readingsOfSentence,
      ...Object.fromEntries(LISTS.map((name) => [name, ASSUMED_SIZES.factsOfSentence])),
    },
    fields: {
      mentions: {
        type: required(listOf(mention)),
        description: 'What was recognised in it',
        extensions: { assumedSize: ASSUMED_SIZES.mentionsOfSentence },
      },
    },
  });
};

export const annotatedTextType = (types: ObjectTypes) =>
  declaredType<AnnotatedText>(AnnotatedText, types, {
    without: ['release', 'rows', 'totals', 'groups', 'clock'],
    fields: () => ({
      sentences: {
        ...field(required(listOf(sentenceType())), 'All sentences, in order', ({ sentences }) => sentences),
        extensions: { assumedSize: ASSUMED_SIZES.sentences },
      },
      countries: factsField<AnnotatedText>(types.of(CurrentCountry), {
        description: 'The countries that it names',
        read: ({ rows }, { release }) => Object.keys(rows).map((iso2) => release.countries.find(iso2)),
        assumedSize: ASSUMED_SIZES.countriesOfText,
      }),
      reports: factsField<AnnotatedText>(types.of(Report), {
        description: 'The reports of which it counts the countries',
        read: ({ totals }, { release }) => Object.keys(totals).map((year) => reportOf(release, Number(year))),
        assumedSize: ASSUMED_SIZES.factsOfSentence,
      }),
      groups: factsField<AnnotatedText>(types.of(Group), {
        description: 'The groups that it names, without regions',
        read: ({ groups }, { release }) =>
          Object.entries(groups)
            .filter(([, { type }]) => type === 'group')
            .map(([id]) => findGroup(release, id)),
        assumedSize: ASSUMED_SIZES.factsOfSentence,
      }),
    }),
  });

/** Annotates a text; what is sent is neither kept nor logged. */
export function annotateTextField(types: ObjectTypes): GraphQLFieldConfig<unknown, QueryContext> {
  return {
    type: required(types.of(AnnotatedText)),
    description: `Puts the facts beside each sentence of a text that speaks of placements (to ${MAX_TEXT_BYTES} bytes, as far as the limit of a request allows), and reads its simple clauses. Send it by POST, the text as a variable: neither it nor the answer is kept`,
    extensions: { ownCost: OWN_COSTS.annotateText },
    args: {
      text: { type: required(GraphQLString), description: 'The text' },
      published: {
        type: GraphQLString,
        description: 'Day, month or year in which it was published: without it no report is implied',
      },
    },
    resolve: async (source, { text, published }: { text: string; published?: string | null }, context) => {
      context.keepNothing();
      const scope = answeringScope(source, context);
      const { release, asOf } = scope;
      await context.making.charge(pointsOf(text));
      const asked = { text, published: published ?? undefined, asOf: asOf ?? undefined };
      return { scope, fact: annotate(release, asked) };
    },
  };
}
