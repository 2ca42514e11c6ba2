import { actionFaults } from '../actions/actionRules.ts';
import { contactAdvice, contactFaults } from '../contacts/contactRules.ts';
import { discussionFaults } from '../discussions/discussionRules.ts';
import { letterFaults } from '../letters/letterRules.ts';
import { noteFaults } from '../notes/noteRules.ts';
import { planFaults } from '../plans/planRules.ts';
import { profileFaults } from '../profiles/profileRules.ts';
import { timetableAdvice, timetableFaults } from '../timetables/timetableRules.ts';
import type { ContentOf, Draft, Entry, EntryKind } from './entry.ts';
import type { Fault, RuleContext } from './fault.ts';

type Rule<K extends EntryKind> = (content: ContentOf<K>, context: RuleContext) => Fault[];

const none = (): Fault[] => [];

/** What keeps an entry of each kind from being written down. */
const rules: { readonly [K in EntryKind]: Rule<K> } = {
  profile: profileFaults,
  plan: planFaults,
  action: actionFaults,
  contact: contactFaults,
  legal: none,
  timetable: timetableFaults,
  note: noteFaults,
  letter: letterFaults,
  discussion: discussionFaults,
};

export const entryFaults = <K extends EntryKind>(
  { kind, content }: Draft<K>,
  context: RuleContext,
): Fault[] => (rules[kind] as Rule<K>)(content as ContentOf<K>, context);

/** What is worth a second look in an entry; it keeps nobody from saving. */
export function entryAdvice({ kind, content }: Entry): Fault[] {
  if (kind === 'timetable') return timetableAdvice(content);
  return kind === 'contact' ? contactAdvice(content) : [];
}
