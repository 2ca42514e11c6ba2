import { isOpen } from '../actions/actionContent.ts';
import type { Entry } from '../cases/entry.ts';
import { isOfKind } from '../cases/standingEntries.ts';
import { type LegalStep, type LegalStepName, legalStepNames } from '../legal/legalContent.ts';
import { endedOn, startedOn } from '../legal/stepDates.ts';
import type { ListedPupil } from '../listedPupils.ts';
import { countOf, type Shown, shown, shownPart, shownParts } from './hideSmall.ts';

type Dated = { from: string; to: string };

/** What was done in a half term, in numbers from which no pupil can be told. */
export type DoneReport = {
  plans: Record<'open' | 'started' | 'reviewed' | 'better' | 'same' | 'worse' | 'overdue', Shown>;
  checksMade: Shown;
  actionsDone: Shown;
  legal: readonly { step: LegalStepName; started: Shown; ended: Shown }[];
};

/** What is still to be done today, likewise. */
export type OpenReport = {
  checksOverdue: Shown;
  actionsOpen: Shown;
  actionsOverdue: Shown;
};

const within = ({ from, to }: Dated, on: string | undefined) => on !== undefined && on >= from && on <= to;

/** A penalty notice of another council is no work of this school. */
const isOfOthers = (step: LegalStep) => step.step === 'penalty-notice' && step.elsewhere !== undefined;

type Plans = readonly Extract<Entry, { kind: 'plan' }>[];

function plansReport(plans: Plans, term: Dated, smallest: number): DoneReport['plans'] {
  const isDone = (on: string | undefined) => on !== undefined && on <= term.to;
  const open = plans.filter(({ content }) => content.startsOn <= term.to && !isDone(content.lastReview?.on));
  const isOverdue = ({ content }: Plans[number]) =>
    content.endsOn < term.to || (content.midReviewOn < term.to && !isDone(content.midReview?.on));
  const reviewed = plans.filter(({ content }) => within(term, content.lastReview?.on));
  const withOutcome = (fits: (outcome: number) => boolean) =>
    countOf(reviewed.filter(({ content }) => fits(content.lastReview?.outcome ?? 0)));
  const [openShown, reviewedShown] = [shown(countOf(open), smallest), shown(countOf(reviewed), smallest)];
  const [better = 'hidden', same = 'hidden', worse = 'hidden'] = shownParts(
    reviewedShown,
    [withOutcome((one) => one > 0), withOutcome((one) => one === 0), withOutcome((one) => one < 0)],
    smallest,
  );
  const overdue = {
    part: countOf(open.filter(isOverdue)),
    rest: countOf(open.filter((plan) => !isOverdue(plan))),
  };
  return {
    open: openShown,
    started: shown(countOf(plans.filter(({ content }) => within(term, content.startsOn))), smallest),
    reviewed: reviewedShown,
    ...{ better, same, worse },
    overdue: shownPart(openShown, overdue, smallest),
  };
}

/** From what is written down of a school, without what was taken out. The term ends today where it still goes on. */
export function doneReport(entries: readonly Entry[], term: Dated, smallest: number): DoneReport {
  const contacts = entries.filter(isOfKind('contact'));
  const actions = entries.filter(isOfKind('action'));
  const steps = entries.filter(isOfKind('legal'));
  // A visit at which nobody saw the pupil is not a check, though one was meant.
  const checks = contacts.filter(({ content }) => content.childSeen && within(term, content.on));
  const done = actions.filter(({ content }) => content.state === 'done' && within(term, content.doneOn));
  const legal = legalStepNames.map((step) => {
    const ofStep = steps.filter(({ content }) => content.step === step && !isOfOthers(content));
    return {
      step,
      started: shown(countOf(ofStep.filter(({ content }) => within(term, startedOn(content)))), smallest),
      ended: shown(countOf(ofStep.filter(({ content }) => within(term, endedOn(content)))), smallest),
    };
  });
  return {
    plans: plansReport(entries.filter(isOfKind('plan')), term, smallest),
    checksMade: shown(countOf(checks), smallest),
    actionsDone: shown(countOf(done), smallest),
    legal: legal.filter(({ started, ended }) => started !== 0 || ended !== 0),
  };
}

type Pupils = readonly ListedPupil[];
const countPupils = (pupils: Pupils) => countOf(pupils.map(({ pupil }) => ({ pupilId: pupil.id })));

type Open = { pupils: Pupils; actions: readonly Extract<Entry, { kind: 'action' }>[]; today: string };

export function openReport({ pupils, actions, today }: Open, smallest: number): OpenReport {
  const open = actions.filter(({ content }) => isOpen(content));
  const openShown = shown(countOf(open), smallest);
  const late = {
    part: countOf(open.filter(({ content }) => content.dueOn < today)),
    rest: countOf(open.filter(({ content }) => content.dueOn >= today)),
  };
  return {
    checksOverdue: shown(countPupils(pupils.filter(({ state }) => state.check?.overdue)), smallest),
    actionsOpen: openShown,
    actionsOverdue: shownPart(openShown, late, smallest),
  };
}
