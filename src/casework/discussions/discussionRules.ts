import { type Fault, faultsOf, type RuleContext, stillToCome } from '../cases/fault.ts';
import type { Discussion } from './discussionContent.ts';

/** Of one who was only noted nothing is agreed: 'brief' is for whoever has something to say. */
const mostApproach = 500;

/** What keeps the minutes about a pupil from being written down. */
export const discussionFaults = ({ on, approach, addenda }: Discussion, context: RuleContext): Fault[] =>
  faultsOf(
    stillToCome('on', on, context),
    (approach?.length ?? 0) > mostApproach && {
      field: 'approach',
      words: `Use ${mostApproach} characters or fewer. What is to be done goes into an action.`,
    },
    ...(addenda ?? []).map((addendum, index) => stillToCome(`addenda.${index}.on`, addendum.on, context)),
  );
