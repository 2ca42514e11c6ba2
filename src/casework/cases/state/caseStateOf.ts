import type { BandReading } from '../../../attendance/band.ts';
import type { SchoolCalendar } from '../../../calendar/schoolCalendar.ts';
import { isOpen } from '../../actions/actionContent.ts';
import type { CaseloadPupil } from '../../caseloadPupil.ts';
import type { CouncilSettings } from '../../council/councilSettings.ts';
import type { LegalStepName } from '../../legal/legalContent.ts';
import { isUnderWay } from '../../legal/underWay.ts';
import { hasLeft } from '../../profiles/hasLeft.ts';
import type { Entry } from '../entry.ts';
import { isOfKind, standingEntries } from '../standingEntries.ts';
import type { CaseState } from './caseState.ts';
import { endedPlan, openPlan, planStateOf } from './planStateOf.ts';
import { type Presence, presenceOf } from './presence.ts';
import { checkOf, seenOf, unseenOf } from './seenOf.ts';
import { stageOf } from './stageOf.ts';

/** A pupil as the register that stands has them, where it does, and everything written down about them. */
export type CaseFacts = { row?: CaseloadPupil | undefined; entries: readonly Entry[] };

export type CaseContext = {
  settings: Pick<CouncilSettings, 'stages' | 'measures'>;
  bandReading: BandReading;
  /** The school's; the same object for all its pupils. */
  calendar: SchoolCalendar | undefined;
  /** ISO, in London. */
  today: string;
};

const nothing: Presence = {};
const isProfile = isOfKind('profile');
const isPlan = isOfKind('plan');
const isLegal = isOfKind('legal');
const isContact = isOfKind('contact');
const isAction = isOfKind('action');

function actionsOf(actions: readonly Entry<'action'>[], today: string): CaseState['actions'] {
  let open = 0;
  let overdue = 0;
  let next = '';
  for (const { content } of actions) {
    if (!isOpen(content)) continue;
    open += 1;
    if (content.dueOn < today) overdue += 1;
    if (next === '' || content.dueOn < next) next = content.dueOn;
  }
  return { open, overdue, ...(next !== '' && { nextDueOn: next }) };
}

const stepsUnderWay = (legal: readonly Entry<'legal'>[]): LegalStepName[] => [
  ...new Set(legal.filter(({ content }) => isUnderWay(content)).map(({ content }) => content.step)),
];

/**
 * Where a case stands today: the one answer of the caseload, of My week and of the pupil's page. Quick enough to be asked of 20,000
 * pupils at once.
 */
export function caseStateOf({ row, entries }: CaseFacts, context: CaseContext): CaseState {
  const { settings, bandReading, calendar, today } = context;
  const standing = entries.length === 0 ? entries : standingEntries(entries);
  const profile = standing.find(isProfile)?.content;
  const plans = standing.filter(isPlan);
  const open = openPlan(plans);
  const plan = planStateOf(open, today);
  const legal = stepsUnderWay(standing.filter(isLegal));
  const lead = profile?.lead?.name ?? open?.content.lead.name;
  const presence = row ? presenceOf(row) : nothing;
  const seen = seenOf(presence, standing.filter(isContact), { today, calendar });
  const isGone = hasLeft(profile, today);
  const unseen = isGone ? undefined : unseenOf(presence, seen, { today, calendar });
  const { checkDays } = settings.measures;
  const check = isGone ? undefined : checkOf(presence, seen, { today, calendar, checkDays });
  const grounds = { row, bandReading, hasOpenPlan: open !== undefined, ended: endedPlan(plans), legal };
  return {
    stage: stageOf(profile?.stage, settings.stages, grounds),
    ...(plan && { plan }),
    ...(lead !== undefined && { lead }),
    ...(seen && { seen }),
    ...(unseen && { unseen }),
    ...(check && { check }),
    ticks: {
      plan: plan !== undefined,
      lead: lead !== undefined,
      review: plan !== undefined && !plan.review.overdue,
      seen: seen !== undefined && !check?.overdue,
    },
    actions: actionsOf(standing.filter(isAction), today),
    legal,
  };
}
