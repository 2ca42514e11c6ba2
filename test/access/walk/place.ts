import { calendarVersion } from '../../../src/casework/calendars/calendarVersion.ts';
import type { EntryKind } from '../../../src/casework/cases/entry.ts';
import { discussionId } from '../../../src/meetings/tsm/minutes/discussionId.ts';
import { north, type School, south } from './build.ts';
import { booked, type State } from './stores.ts';
import { type TsmPlace, tsmPlaceOf } from './tsmMeetings.ts';

/** What there is at a school, by id. */
export type Place = {
  school: string;
  prefix: string;
  /** With a case of every kind. */
  pupil: string;
  /** In the register, and nothing is written down about them. */
  unwritten: string;
  /** Only in the cases. */
  left: string;
  /** Long closed. */
  old: string;
  parent: string;
  /** The other school had the same child. */
  moved: string;
  movedParent: string;
  entries: Readonly<Record<EntryKind, string>>;
  request: string;
  issued: string;
  removed: string;
  standing: string;
  cutOff: string;
  dueFile: string;
  heldPlace: string;
  meeting: string;
  calendarVersion: string;
  tsm: TsmPlace;
};

function placeOf({ prefix, schoolId, words }: School, state: State): Place {
  const idOf = (upn: string) =>
    state.rows.find((row) => row.schoolId === schoolId && row.upn === upn)?.id ?? '';
  const pupil = idOf(words.severe.upn);
  const letter = state.entries.find(({ entry }) => entry.kind === 'letter' && entry.pupilId === pupil);
  const imports = state.imports.filter((record) => record.schoolId === schoolId);
  const inState = (wanted: string) => imports.find((record) => record.state === wanted);
  return {
    ...{ school: schoolId, prefix, pupil, unwritten: idOf(words.persistent.upn) },
    ...{ left: `${prefix}-left`, old: `${prefix}-old`, parent: `${prefix}-parent` },
    ...{ moved: idOf(words.moved.upn), movedParent: `${prefix}-moved-parent` },
    entries: {
      ...{ profile: pupil, plan: `${prefix}-plan`, action: `${prefix}-action`, contact: `${prefix}-contact` },
      ...{ legal: `${prefix}-contract`, timetable: `${prefix}-timetable`, note: `${prefix}-note` },
      letter: letter?.entry.id ?? '',
      discussion: discussionId(`${prefix}-held`, pupil),
    },
    ...{ request: `${prefix}-request`, issued: `${prefix}-issued`, removed: `${prefix}-removed` },
    ...{ standing: inState('saved')?.id ?? '', cutOff: inState('saving')?.id ?? '' },
    dueFile: inState('discarded')?.fileId ?? '',
    ...{ heldPlace: `${booked}.${prefix}-place`, meeting: `${prefix}-meeting` },
    calendarVersion: calendarVersion(state.calendars.find(({ id }) => id === schoolId)) ?? '',
    tsm: tsmPlaceOf({ prefix, schoolId, pupil }, state),
  };
}

/** The same where nothing is: ids that look alike and are nobody's. */
function nowhereLike(place: Place): Place {
  const text = JSON.stringify(place)
    .replaceAll('own-', 'none-')
    .replaceAll('school-north', 'school-nowhere')
    .replace(place.entries.letter, `l-${'x'.repeat(32)}`)
    .replace(place.entries.discussion, `d-${'x'.repeat(32)}`);
  return { ...(JSON.parse(text) as Place), prefix: 'none' };
}

export type Places = { north: Place; south: Place; nowhere: Place };

export function placesOf(state: State): Places {
  const here = placeOf(north, state);
  return { north: here, south: placeOf(south, state), nowhere: nowhereLike(here) };
}
