import type { Action } from '../../actions/actionContent.ts';
import type { CaseloadPupil } from '../../caseloadPupil.ts';
import type { Entry } from '../../cases/entry.ts';
import { isOfKind, standingEntries } from '../../cases/standingEntries.ts';
import type { Contact } from '../../contacts/contactContent.ts';
import type { CouncilSettings } from '../../council/councilSettings.ts';
import type { Letter } from '../../letters/letterContent.ts';
import type { Plan } from '../../plans/planContent.ts';
import { emptyProfile, type Parent, type Profile } from '../../profiles/profileContent.ts';
import type { LegalStep } from '../legalContent.ts';
import type { PenaltyNotice } from '../noticeState.ts';
import { startedOn } from '../stepDates.ts';

/** What the tests of a checklist are read from. Everything of one kind is in the order of its day. */
export type ReadinessFacts = {
  /** ISO, in London. */
  today: string;
  /** As the register that stands has the pupil; absent where it does not. */
  row?: CaseloadPupil | undefined;
  /** ISO; empty where nobody knows it. */
  birthDate: string;
  profile: Profile;
  /** The parent whom the step is about; absent: not chosen yet. */
  parent?: Parent | undefined;
  contacts: readonly Contact[];
  plans: readonly Plan[];
  actions: readonly Action[];
  letters: readonly Letter[];
  steps: readonly LegalStep[];
  /** Ids of the penalty notices over holidays, those that were taken out among them: a prosecution may be over one. */
  holidayNoticeIds: ReadonlySet<string>;
  /** Notices to a parent for this child at every school that whoever asks may see, withdrawn ones among them. */
  noticesTo(parentId: string): readonly PenaltyNotice[];
  wholeCouncil: boolean;
  measures: CouncilSettings['measures'];
};

type Rest = Omit<
  ReadinessFacts,
  'profile' | 'parent' | 'contacts' | 'plans' | 'actions' | 'letters' | 'steps' | 'holidayNoticeIds'
>;

const byDay =
  <T>(dayOf: (one: T) => string) =>
  (a: T, b: T) =>
    dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0;

const contentOf = <T>({ content }: { content: T }): T => content;

/** Whether a contact or a letter was with this parent, or nobody says with whom. Everybody where no parent is chosen. */
export const isWith = (parent: { id: string } | undefined, parentId: string | undefined): boolean =>
  parent === undefined || parentId === undefined || parentId === parent.id;

/** The facts of a case from what is written down, without what was taken out. */
export function readinessFacts(
  entries: readonly Entry[],
  { parentId, ...rest }: Rest & { parentId?: string | undefined },
): ReadinessFacts {
  const standing = standingEntries(entries);
  const profile = standing.find(isOfKind('profile'))?.content ?? emptyProfile;
  const [only, ...others] = profile.parents;
  // Where there is but one parent, nobody has to choose.
  const alone = parentId === undefined && others.length === 0 ? only : undefined;
  return {
    ...rest,
    profile,
    parent: profile.parents.find(({ id }) => id === parentId) ?? alone,
    contacts: standing
      .filter(isOfKind('contact'))
      .map(contentOf)
      .sort(byDay(({ on }) => on)),
    plans: standing
      .filter(isOfKind('plan'))
      .map(contentOf)
      .sort(byDay(({ startsOn }) => startsOn)),
    actions: standing
      .filter(isOfKind('action'))
      .map(contentOf)
      .sort(byDay(({ dueOn }) => dueOn)),
    letters: standing
      .filter(isOfKind('letter'))
      .map(contentOf)
      .sort(byDay(({ madeOn }) => madeOn)),
    steps: standing.filter(isOfKind('legal')).map(contentOf).sort(byDay(startedOn)),
    holidayNoticeIds: new Set(
      entries
        .filter(isOfKind('legal'))
        .flatMap(({ id, content }) =>
          content.step === 'penalty-notice' && content.path === 'holiday' ? [id] : [],
        ),
    ),
  };
}
