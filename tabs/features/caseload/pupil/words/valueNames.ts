import {
  contactResultWords,
  contactTitles,
  sentWords,
} from '../../../../../src/casework/cases/timeline/entryWords.ts';
import { discussedWords } from '../../../../../src/casework/discussions/discussionWords.ts';
import { barrierNames } from '../../../../../src/guidance/toolkit/barriers.ts';
import type { CaseEntry } from '../../../../app/apiTypes.ts';
import { actionTypeNames, organisationNames } from '../../../../parts/actionNames.ts';
import { actionStateNames } from './actionNames.ts';
import { legalValueNames } from './legalNames.ts';
import { nextStepNames } from './planNames.ts';
import { earlyHelpNames } from './profileNames.ts';
import { timetableReasonNames } from './timetableNames.ts';

type Names = Readonly<Record<string, string>>;

/** What is chosen from lists, by kind of entry and the field that it stands in. */
const names: Readonly<Record<CaseEntry['kind'], Readonly<Record<string, Names>>>> = {
  profile: { barriers: barrierNames, state: earlyHelpNames },
  plan: { next: nextStepNames },
  action: { type: actionTypeNames, state: actionStateNames, organisation: organisationNames },
  contact: { type: contactTitles, result: contactResultWords },
  timetable: { reason: timetableReasonNames },
  legal: legalValueNames,
  note: {},
  letter: { how: sentWords },
  discussion: { discussed: discussedWords },
};

/** How a value of a list is called; undefined where the field holds no such thing. */
export function nameOfValue(kind: CaseEntry['kind'], field: string, value: string): string | undefined {
  const known = Object.hasOwn(names[kind], field) ? names[kind][field] : undefined;
  return known && Object.hasOwn(known, value) ? known[value] : undefined;
}
