import type { z } from 'zod';
import type { Operation } from '../../access/may.ts';
import { actionContent } from '../actions/actionContent.ts';
import { contactContent } from '../contacts/contactContent.ts';
import { discussionContent } from '../discussions/discussionContent.ts';
import { legalContent } from '../legal/legalContent.ts';
import { letterContent } from '../letters/letterContent.ts';
import { noteContent } from '../notes/noteContent.ts';
import { planContent } from '../plans/planContent.ts';
import { profileContent } from '../profiles/profileContent.ts';
import { timetableContent } from '../timetables/timetableContent.ts';
import type { Change } from './stamp.ts';

/** Every kind of thing that is written down about a pupil: its shape, and the operation that writing it is. */
export const entryKinds = {
  profile: { content: profileContent, write: 'profile:write' },
  plan: { content: planContent, write: 'plan:write' },
  action: { content: actionContent, write: 'action:write' },
  contact: { content: contactContent, write: 'contact:write' },
  legal: { content: legalContent, write: 'legal:write' },
  timetable: { content: timetableContent, write: 'timetable:write' },
  note: { content: noteContent, write: 'note:write' },
  letter: { content: letterContent, write: 'letter:make' },
  discussion: { content: discussionContent, write: 'tsm-meeting:minute' },
} as const satisfies Record<string, { content: z.ZodType; write: Operation }>;

export type EntryKind = keyof typeof entryKinds;
export const kindsOfEntry = Object.keys(entryKinds) as [EntryKind, ...EntryKind[]];

export type ContentOf<K extends EntryKind> = z.infer<(typeof entryKinds)[K]['content']>;

/** Something written down about a pupil. Removing it keeps it, marked: whoever removed it can bring it back. */
export type Entry<K extends EntryKind = EntryKind> = {
  [Each in K]: {
    /** Opaque. A profile has the pupil's own. */
    id: string;
    kind: Each;
    pupilId: string;
    schoolId: string;
    content: ContentOf<Each>;
    /** Moves on by one with every change. */
    version: number;
    removed: boolean;
    /** The last changes, oldest first; the first of them made the record where it is still here. Never empty. */
    history: readonly Change[];
  };
}[K];

/** What somebody wants to have written down. */
export type Draft<K extends EntryKind = EntryKind> = {
  [Each in K]: { kind: Each; id: string; content: ContentOf<Each> };
}[K];

/** So many changes stay on the record itself; older ones are in the audit alone. */
export const mostHistory = 20;
