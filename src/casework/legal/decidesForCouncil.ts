import { isSame } from '../cases/fieldChanges.ts';
import type { LegalStep, LegalStepOf } from './legalContent.ts';

type Notice = LegalStepOf<'penalty-notice'>;

/** Steps of the council and the courts alone: whatever is written in them is their decision. */
const councilSteps: readonly LegalStep['step'][] = ['supervision-order', 'prosecution', 'parenting-order'];

const isCouncilStep = (step: LegalStep | undefined) => step !== undefined && councilSteps.includes(step.step);

/** More than a request: the council issued it or not, and said what became of it. */
function isDecided(step: LegalStep | undefined): step is Notice {
  if (step?.step !== 'penalty-notice') return false;
  const { declined, issuedOn, elsewhere, receivedOn, paid, withdrawn, unpaid } = step;
  return [declined, issuedOn, elsewhere, receivedOn, paid, withdrawn, unpaid].some(
    (decision) => decision !== undefined,
  );
}

const withoutNote = ({ note: _, ...step }: LegalStep) => step;

/**
 * Whether a change of a legal step is for the council to make, and not for a school alone. A school agrees contracts, sends notices
 * to improve and asks for penalty notices. Of one that was decided it changes no more than the note. `before` is absent where the
 * step is new, `after` where it is taken out.
 */
export function decidesForCouncil(before: LegalStep | undefined, after: LegalStep | undefined): boolean {
  if (isCouncilStep(before) || isCouncilStep(after)) return true;
  if (!isDecided(before) && !isDecided(after)) return false;
  return !before || !after || !isSame(withoutNote(before), withoutNote(after));
}
