import { isOfKind } from '../cases/standingEntries.ts';
import type { Profile } from '../profiles/profileContent.ts';
import type { PupilOfWeek } from './schoolOfWeek.ts';

/** What is written down of a pupil themselves; undefined: nothing. */
export const profileOf = ({ entries }: PupilOfWeek): Profile | undefined =>
  entries.find(isOfKind('profile'))?.content;
