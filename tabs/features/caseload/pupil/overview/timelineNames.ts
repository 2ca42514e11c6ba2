import type { CaseFile } from '../../../../app/apiTypes.ts';

type Kind = CaseFile['timeline'][number]['what'];

/** Kinds of things in a timeline as people choose among them. */
export const timelineGroups = {
  all: { name: 'Everything', kinds: undefined },
  plans: { name: 'Plans and reviews', kinds: ['plan', 'review'] },
  actions: { name: 'Actions', kinds: ['action'] },
  contacts: { name: 'Contacts and visits', kinds: ['contact', 'seen'] },
  legal: { name: 'Legal steps', kinds: ['legal', 'threshold'] },
  papers: { name: 'Letters', kinds: ['letter'] },
  support: { name: 'Support and early help', kinds: ['profile', 'timetable'] },
  meetings: { name: 'Targeting Support Meetings', kinds: ['discussion'] },
  notes: { name: 'Notes', kinds: ['note'] },
  registers: { name: 'Registers', kinds: ['register'] },
} as const satisfies Record<string, { name: string; kinds: readonly Kind[] | undefined }>;

export type TimelineGroup = keyof typeof timelineGroups;

export const timelineKindNames: Readonly<Record<Kind, string>> = {
  register: 'Register',
  threshold: 'Threshold',
  plan: 'Plan',
  review: 'Review',
  action: 'Action',
  contact: 'Contact',
  seen: 'Seen',
  legal: 'Legal',
  letter: 'Letter',
  timetable: 'Timetable',
  note: 'Note',
  discussion: 'Meeting',
  profile: 'Support',
};
