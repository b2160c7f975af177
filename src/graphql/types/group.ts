import { findGroups, Group, GroupMember, membersOfGroup } from '../../dataset/groups.js';
import { declaredType } from '../declared.js';
import { ASSUMED_SIZES } from '../limits.js';
import type { InScope } from '../scope.js';
import { listOf, required } from '../wrappers.js';
import type { ObjectTypes } from './object-types.js';

/** A country that is or was a member of a group. */
export const groupMemberType = (types: ObjectTypes) => declaredType<GroupMember>(GroupMember, types);

/** A group of countries. */
export const groupType = (types: ObjectTypes) =>
  declaredType<Group>(Group, types, {
    description: 'A group of countries',
    identity: {
      keyOf: ({ id }) => id,
      find: ({ release }, { text }) => findGroups(release).find(({ id }) => id === text),
    },
    sizes: { others: ASSUMED_SIZES.othersOfGroup },
    fields: () => ({
      members: {
        type: required(listOf(types.GroupMember)),
        description: Group.shape.members.description,
        extensions: { assumedSize: ASSUMED_SIZES.membersOfGroup },
        resolve: ({ scope, fact: { id } }: InScope<Group>) =>
          membersOfGroup(scope.release, id).map((fact) => ({ scope, fact })),
      },
    }),
  });
