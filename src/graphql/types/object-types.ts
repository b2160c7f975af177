import type { GraphQLObjectType } from 'graphql';

/** The object types that refer to each other. */
export const OBJECT_TYPE_NAMES = [
  'Country',
  'Placement',
  'Report',
  'ExpectedReport',
  'ReportChange',
  'Determination',
  'ChildSoldiersListing',
  'Source',
  'Rule',
  'Release',
  'Dataset',
  'Eligibility',
  'Trace',
  'WouldChange',
  'StepOutcome',
  'Downgrade',
  'WatchListSpell',
  'Waiver',
  'Simulation',
  'Verdict',
  'AnnotatedText',
  'Dossier',
  'EditionChanges',
  'PanelRow',
  'Precedent',
  'Precedents',
  'CountryPrecedents',
  'Group',
  'GroupMember',
] as const;

export type ObjectTypes = Readonly<Record<(typeof OBJECT_TYPE_NAMES)[number], GraphQLObjectType>>;

/** Defines one of the types; its fields must be a thunk, in which all the others can be used. */
export type DefineType = (types: ObjectTypes) => GraphQLObjectType;

/** Defines each type on first use, so that types can refer to each other in circles. */
export function defineObjectTypes(definitions: Readonly<Record<keyof ObjectTypes, DefineType>>): ObjectTypes {
  const defined = new Map<string, GraphQLObjectType>();
  const types = {} as ObjectTypes;
  for (const name of OBJECT_TYPE_NAMES) {
    Object.defineProperty(types, name, {
      enumerable: true,
      get: () => {
        const type = defined.get(name) ?? definitions[name](types);
        defined.set(name, type);
        return type;
      },
    });
  }
  return types;
}
