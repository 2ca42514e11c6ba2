import { ukDate } from '../../../../../src/calendar/ukDate.ts';
import { contactTitles } from '../../../../../src/casework/cases/timeline/entryWords.ts';
import type { CaseEntry } from '../../../../app/apiTypes.ts';
import { stepWords } from '../legal/stepWords.ts';

/** Kinds that are taken out one by one, and shown where they stood. */
export type TakenOutKind = 'plan' | 'action' | 'contact' | 'timetable' | 'note' | 'legal';

/** An entry in a few words: 'Phone call, 24 November 2026'. */
export function takenOutWords(entry: Extract<CaseEntry, { kind: TakenOutKind }>): string {
  switch (entry.kind) {
    case 'plan':
      return `${entry.content.title}, cycle ${entry.content.cycle}`;
    case 'action':
      return `${entry.content.what}, by ${ukDate(entry.content.dueOn)}`;
    case 'contact':
      return `${contactTitles[entry.content.type]}, ${ukDate(entry.content.on)}`;
    case 'timetable':
      return `Part-time timetable from ${ukDate(entry.content.startsOn)}`;
    case 'note':
      return `Note, ${ukDate(entry.content.on)}`;
    case 'legal':
      return stepWords(entry.content);
  }
}

/** The entries of these kinds that were taken out, the last one first. */
export function takenOutOf<K extends TakenOutKind>(entries: readonly CaseEntry[], kinds: readonly K[]) {
  const isOne = (entry: CaseEntry): entry is Extract<CaseEntry, { kind: K }> =>
    entry.removed && (kinds as readonly string[]).includes(entry.kind);
  return entries.filter(isOne).toSorted((a, b) => momentOf(b).localeCompare(momentOf(a)));
}

const momentOf = ({ history }: Pick<CaseEntry, 'history'>) => history.at(-1)?.at ?? '';
