import { attendanceCodes } from '../../attendance/attendanceCode.ts';
import { eachMark, markedSession } from '../../attendance/pupil/eachMark.ts';
import { marksOfCalendar } from '../../attendance/pupil/marksOfCalendar.ts';
import type { CaseloadPupil } from '../caseloadPupil.ts';
import type { CasePorts } from '../cases/casePorts.ts';
import type { FoundPupil } from '../cases/findPupil.ts';
import { isOfKind, standingEntries } from '../cases/standingEntries.ts';
import type { Contact } from '../contacts/contactContent.ts';
import type { ClassedMark, LetterFacts, RegisterFacts } from './letterFacts.ts';
import type { LetterRequest } from './letterRequest.ts';

/** The marks of a pupil with what each means for the figures, in order. */
export function classedMarks({ calendar, asAt }: Pick<CaseloadPupil, 'calendar' | 'asAt'>): ClassedMark[] {
  return [...eachMark(marksOfCalendar(calendar), asAt)].map(([session, code]) => ({
    ...markedSession(session, code),
    class: attendanceCodes[code]?.class ?? 'administrative',
  }));
}

function registerOf({ row, school }: FoundPupil): RegisterFacts | undefined {
  if (!row || !school.register) return undefined;
  const { figures, asAt } = row;
  return { from: school.register.from, to: asAt, figures, marks: classedMarks(row) };
}

const byTime = (a: Contact, b: Contact) => `${a.on} ${a.time ?? ''}`.localeCompare(`${b.on} ${b.time ?? ''}`);

/** All that a letter may say. `made`: the day of the letter, and by whom. */
export function gatherFacts(
  pupil: FoundPupil,
  { parent, profile, about }: LetterRequest,
  { madeOn, sender, entries }: { madeOn: string; sender: string } & Pick<CasePorts, 'entries'>,
): LetterFacts {
  const named = pupil.row ?? pupil.pupilCase;
  const standing = standingEntries(entries.ofPupil(pupil.id));
  const register = registerOf(pupil);
  const contacts = standing
    .filter(isOfKind('contact'))
    .map(({ content }) => content)
    // What was said with another parent is not for this one.
    .filter(({ parentId }) => parentId === undefined || parentId === parent.id);
  const actions = standing
    .filter(isOfKind('action'))
    .map(({ content }) => content)
    .filter(
      ({ planId, state }) => planId === about?.id && state !== 'not-possible' && state !== 'carried-over',
    );
  return {
    pupil: {
      forename: named?.forename ?? '',
      surname: named?.surname ?? '',
      yearGroup: named?.yearGroup ?? '',
      birthDate: named?.birthDate ?? '',
    },
    school: pupil.school.name,
    parent,
    profile,
    madeOn,
    sender,
    ...(register && { register }),
    contacts: contacts.sort(byTime),
    ...(about?.kind === 'plan' && { plan: about.content }),
    actions: about?.kind === 'plan' ? actions : [],
    ...(about?.kind === 'legal' && { step: about.content }),
  };
}
