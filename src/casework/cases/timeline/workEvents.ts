import { instantOf } from '../../../calendar/wallTime.ts';
import { type Action, isOpen } from '../../actions/actionContent.ts';
import type { Contact } from '../../contacts/contactContent.ts';
import type { Letter } from '../../letters/letterContent.ts';
import type { Plan } from '../../plans/planContent.ts';
import type { Timetable } from '../../timetables/timetableContent.ts';
import type { Change } from '../stamp.ts';
import { contactResultWords, contactTitles, nextStepWords, outcomeWords, sentWords } from './entryWords.ts';
import { onDay, type TimelineEvent } from './timelineItem.ts';

const sentences = (...parts: readonly (string | undefined | false)[]): string | undefined =>
  parts.filter(Boolean).join('. ') || undefined;

function reviewsOf({ midReview, midReviewOn, lastReview, endsOn, title }: Plan): TimelineEvent[] {
  const isOpenPlan = !lastReview;
  return [
    ...onDay(midReview?.on, {
      what: 'review',
      title: 'Plan reviewed halfway',
      detail: midReview && sentences(outcomeWords[midReview.outcome], midReview.adjusted),
      by: midReview?.by,
    }),
    ...onDay(lastReview?.on, {
      what: 'review',
      title: `Plan ended: ${title}`,
      detail: lastReview && sentences(outcomeWords[lastReview.outcome], nextStepWords[lastReview.next]),
      by: lastReview?.by,
    }),
    ...onDay(isOpenPlan && !midReview ? midReviewOn : undefined, {
      what: 'review',
      title: 'Review halfway due',
      ahead: true,
    }),
    ...onDay(isOpenPlan ? endsOn : undefined, { what: 'review', title: 'Last review due', ahead: true }),
  ];
}

export const planEvents = (plan: Plan): TimelineEvent[] => [
  ...onDay(plan.startsOn, {
    what: 'plan',
    title: `Plan started: ${plan.title}`,
    detail: `Cycle ${plan.cycle}, ${plan.weeks} school weeks`,
  }),
  ...reviewsOf(plan),
];

/** What was not possible or was carried over is put where somebody last changed it. */
export function actionEvents(action: Action, history: readonly Change[]): TimelineEvent[] {
  const { what, owner, dueOn, doneOn, state, outcome, note } = action;
  if (isOpen(action))
    return [{ on: dueOn, what: 'action', title: `Due: ${what}`, by: owner.name, ahead: true }];
  const on = doneOn ?? history.at(-1)?.at ?? dueOn;
  const title = { done: 'Done', 'not-possible': 'Not possible', 'carried-over': 'Carried over' }[
    state as Exclude<Action['state'], 'open' | 'in-progress'>
  ];
  const detail = sentences(outcome !== undefined && outcomeWords[outcome], note);
  return [{ on, what: 'action', title: `${title}: ${what}`, detail, by: owner.name }];
}

export function contactEvents(contact: Contact): TimelineEvent[] {
  const { type, on, time, by, result, childSeen, offeredMeeting, note } = contact;
  return [
    {
      on: time ? instantOf(`${on}T${time}`) : on,
      what: childSeen ? 'seen' : 'contact',
      title: contactTitles[type],
      detail: sentences(
        contactResultWords[result],
        childSeen && 'The child was seen',
        offeredMeeting && 'A meeting was offered',
        note,
      ),
      by: by.join(', '),
    },
  ];
}

export function timetableEvents(timetable: Timetable): TimelineEvent[] {
  const { startsOn, hours, firstReviewOn, endsOn, endedOn, reviews } = timetable;
  const what = 'timetable';
  return [
    ...onDay(startsOn, { what, title: 'Part-time timetable started', detail: `${hours} hours a week` }),
    ...reviews.map(({ on, by, hours: now, note }) => ({
      ...({ on, what, by, title: 'Part-time timetable reviewed' } as const),
      detail: sentences(`${now} hours a week`, note),
    })),
    ...onDay(endedOn, { what, title: 'Part-time timetable ended' }),
    ...onDay(endedOn || reviews.length > 0 ? undefined : firstReviewOn, {
      what,
      title: 'First review of the part-time timetable due',
      ahead: true,
    }),
    ...onDay(endedOn ? undefined : endsOn, { what, title: 'Part-time timetable to end', ahead: true }),
  ];
}

export const letterEvents = ({ title, to, madeOn, sent }: Letter): TimelineEvent[] => [
  ...onDay(madeOn, { what: 'letter', title: `Letter made: ${title}`, detail: `To ${to}` }),
  ...onDay(sent?.on, {
    what: 'letter',
    title: `Letter sent: ${title}`,
    detail: sent && sentences(`To ${to}`, sentWords[sent.how]),
  }),
];
