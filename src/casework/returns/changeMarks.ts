import { type Absence, isAbout, type Said, type SentReturn, sentAbout } from './sentReturns.ts';

export type MarkChange = {
  /** False takes the marks off. */
  sent: boolean;
  /** Only what the person themselves put down or took off: what others said since stays. */
  undo?: boolean | undefined;
  absences: readonly Absence[];
  said: Said;
};

/** Enough for every return of a large school in three years. */
const mostKept = 600;
/** Marks that were taken off are kept to be put back at once: more than anybody takes off one by one. */
const mostWithdrawn = 100;

function kept(marks: readonly SentReturn[]): readonly SentReturn[] {
  const old = marks.filter(({ withdrawn }) => withdrawn).slice(0, -mostWithdrawn);
  return marks.filter((one) => !old.includes(one)).slice(-mostKept);
}

/** The newest word about an absence takes the place of a mark that was taken off before. */
const withoutWithdrawn = (before: readonly SentReturn[], absences: readonly Absence[]) =>
  before.filter((one) => !one.withdrawn || !absences.some((absence) => isAbout(absence, one)));

const markOf = ({ kind, pupilId, from, to }: Absence, said: Said): SentReturn => ({
  ...{ kind, pupilId, from, to },
  ...said,
});

function marked({ absences, said }: MarkChange, before: readonly SentReturn[]): readonly SentReturn[] {
  const fresh = absences.filter((absence) => !sentAbout(absence, before));
  return [...withoutWithdrawn(before, fresh), ...fresh.map((absence) => markOf(absence, said))];
}

function putBack({ absences, said }: MarkChange, before: readonly SentReturn[]): readonly SentReturn[] {
  const open = absences.filter((absence) => !sentAbout(absence, before));
  return before.map((one) => {
    const { withdrawn, ...mark } = one;
    const isOwn = withdrawn?.byId === said.byId;
    return isOwn && open.some((absence) => isAbout(absence, one)) ? mark : one;
  });
}

function takenOff(
  { absences, said, undo }: MarkChange,
  before: readonly SentReturn[],
): readonly SentReturn[] {
  const isMeant = (one: SentReturn) =>
    (!undo || one.byId === said.byId) && absences.some((absence) => isAbout(absence, one));
  const gone = absences.filter((absence) => {
    const mark = sentAbout(absence, before);
    return mark && isMeant(mark);
  });
  return withoutWithdrawn(before, gone).map((one) =>
    one.withdrawn || !isMeant(one) ? one : { ...one, withdrawn: said },
  );
}

/** The marks of a school after a change; what says the same as before leaves them as they are. */
export function changeMarks(change: MarkChange, before: readonly SentReturn[]): readonly SentReturn[] {
  if (!change.sent) return kept(takenOff(change, before));
  return kept(change.undo ? putBack(change, before) : marked(change, before));
}
