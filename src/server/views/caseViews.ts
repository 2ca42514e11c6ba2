import type { z } from '@hono/zod-openapi';
import { may } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import type { SchoolCalendar } from '../../calendar/schoolCalendar.ts';
import type { Entry } from '../../casework/cases/entry.ts';
import { entryAdvice } from '../../casework/cases/entryRules.ts';
import type { FoundPupil } from '../../casework/cases/findPupil.ts';
import type { CaseReading } from '../../casework/cases/readCase.ts';
import type { Change } from '../../casework/cases/stamp.ts';
import type { CaseState } from '../../casework/cases/state/caseState.ts';
import type { caseFile, caseState, entry as entryContract } from '../contract/cases.ts';

type File = z.infer<typeof caseFile>;

/** Whoever changed it is shown by name; their id stays with the record. */
const changeView = ({ byId: _, fields, ...change }: Change) => ({ ...change, fields: [...fields] });

export function entryView(entry: Entry): z.infer<typeof entryContract> {
  const { pupilId: _pupil, schoolId: _school, history, ...rest } = entry;
  return { ...rest, history: history.map(changeView) } as z.infer<typeof entryContract>;
}

export const caseStateView = (state: CaseState): z.infer<typeof caseState> => ({
  ...state,
  legal: [...state.legal],
});

function pupilOf({ id, row, pupilCase }: FoundPupil): File['pupil'] {
  const { surname = '', forename = '', yearGroup = '', upn = '' } = row ?? pupilCase ?? {};
  return {
    ...{ id, surname, forename, yearGroup, upn },
    onRegister: row !== undefined,
    onCaseload: row?.onCaseload ?? false,
  };
}

const datesOf = ({ terms, inset, closures }: SchoolCalendar): File['calendar'] => ({
  terms: [...terms],
  inset: [...inset],
  closures: [...closures],
});

function standingOf({ pupilCase }: FoundPupil): Pick<File, 'hold' | 'removal'> {
  const { hold, removal } = pupilCase ?? {};
  return {
    ...(hold && { hold: { at: hold.at, by: hold.by, reason: hold.reason } }),
    ...(removal && {
      removal: { at: removal.at, by: removal.by, reason: removal.reason, on: removal.on },
    }),
  };
}

const adviceOf = (entry: Entry): File['advice'] =>
  entry.removed
    ? []
    : entryAdvice(entry).map((advice) => ({ entry: { kind: entry.kind, id: entry.id }, ...advice }));

export function caseView(person: Person, reading: CaseReading): File {
  const { pupil, today, state, entries, suggestions, timeline, calendar } = reading;
  const { id, name } = pupil.school;
  return {
    pupil: pupilOf(pupil),
    school: { id, name },
    today,
    state: caseStateView(state),
    entries: entries.map(entryView),
    suggestions: suggestions.map(({ barriers, ...rest }) => ({ ...rest, barriers: [...barriers] })),
    timeline: [...timeline],
    advice: entries.flatMap(adviceOf),
    ...(calendar && { calendar: datesOf(calendar) }),
    ...standingOf(pupil),
    may: {
      decide: may(person, 'legal:decide', id),
      hold: may(person, 'hold:set', id),
      exportFile: may(person, 'subject-file:export', id),
    },
  };
}
