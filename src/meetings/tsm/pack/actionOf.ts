import { ukDate } from '../../../calendar/ukDate.ts';
import { organisationWords } from '../../../casework/actions/organisationWords.ts';
import type { Entry } from '../../../casework/cases/entry.ts';
import type { TsmMeeting } from '../meeting/tsmMeeting.ts';
import type { PackAction } from './pack.ts';

const stateWords = {
  open: 'Open',
  'in-progress': 'In progress',
  'not-possible': 'Not possible',
  'carried-over': 'Carried over',
} as const;

type Pupil = NonNullable<PackAction['pupil']>;

/** An action for a pupil, and how it stands. */
export function actionOf(
  { id, content }: Pick<Entry<'action'>, 'id' | 'content'>,
  pupil?: Pupil,
): PackAction {
  const { what, owner, dueOn, doneOn, state, note } = content;
  const isOpen = state === 'open' || state === 'in-progress';
  return {
    ...{ id, what, dueOn, isOpen },
    owner: `${owner.name} (${organisationWords[owner.organisation]})`,
    state:
      state === 'done'
        ? `Done${doneOn ? ` on ${ukDate(doneOn)}` : ''}`
        : isOpen
          ? `${stateWords[state]}, due on ${ukDate(dueOn)}`
          : stateWords[state],
    ...(note && { note }),
    ...(pupil && { pupil }),
  };
}

/** An action for the whole school, and how it stands. */
export function schoolActionOf({
  id,
  what,
  owner,
  organisation,
  dueOn,
  doneOn,
  note,
}: TsmMeeting['actions'][number]): PackAction {
  return {
    ...{ id, what, dueOn },
    owner: `${owner} (${organisationWords[organisation]})`,
    isOpen: doneOn === undefined,
    state: doneOn === undefined ? `Open, due on ${ukDate(dueOn)}` : `Done on ${ukDate(doneOn)}`,
    ...(note && { note }),
  };
}
