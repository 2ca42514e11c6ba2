import type { LegalStep, LegalStepOf } from '../../legal/legalContent.ts';
import { onDay, type TimelineEvent } from './timelineItem.ts';

const what = 'legal';
type Told = { field: string; detail?: string | undefined };
/** An event of a step; `field` is where it is written down, `detail` in the words of whoever wrote it. */
const on = (date: string | undefined, title: string, told: Told): TimelineEvent[] =>
  onDay(date, { what, title, ...told });
const due = (date: string | undefined, title: string): TimelineEvent[] =>
  onDay(date, { what, title, ahead: true });

function contractEvents(step: LegalStepOf<'contract'>): TimelineEvent[] {
  const { outcome } = step;
  const results = { kept: 'kept', 'not-kept': 'not kept', ended: 'ended' };
  return [
    ...on(step.offeredOn, 'Attendance contract offered', { field: 'offeredOn' }),
    ...on(step.meetingOn, 'Meeting about an attendance contract', { field: 'meetingOn' }),
    ...on(step.agreedOn, 'Attendance contract agreed', { field: 'agreedOn' }),
    ...on(step.declinedOn, 'Attendance contract declined', { field: 'declinedOn' }),
    ...on(outcome?.on, `Attendance contract ${outcome ? results[outcome.result] : ''}`, {
      field: 'outcome.result',
      detail: outcome?.note,
    }),
    ...(outcome || step.declinedOn
      ? []
      : [
          ...due(step.reviewOn, 'Review of the attendance contract due'),
          ...due(step.endsOn, 'Attendance contract to end'),
        ]),
  ];
}

function improvementEvents(step: LegalStepOf<'notice-to-improve'>): TimelineEvent[] {
  const { outcome } = step;
  const results = {
    improved: 'attendance improved',
    'not-improved': 'attendance did not improve',
    'ended-early': 'it was ended early',
    withdrawn: 'it was withdrawn',
  };
  return [
    ...on(step.issuedOn, 'Notice to improve sent', {
      field: 'issuedOn',
      detail: `${step.weeks} school weeks`,
    }),
    ...on(outcome?.on, `Outcome of the notice to improve: ${outcome ? results[outcome.result] : ''}`, {
      field: 'outcome.result',
      detail: outcome?.note,
    }),
    ...(outcome?.told ?? []).flatMap((told) =>
      on(told.on, 'Parent told the outcome of the notice to improve', {
        field: 'outcome.told',
        detail: told.how,
      }),
    ),
    ...(outcome ? [] : due(step.endsOn, 'Notice to improve ends')),
  ];
}

const noticeEvents = (step: LegalStepOf<'penalty-notice'>): TimelineEvent[] => [
  ...on(step.requestedOn, 'Penalty notice asked for', {
    field: 'requestedOn',
    detail: `${step.sessions} sessions`,
  }),
  ...on(step.declined?.on, 'Penalty notice declined by the council', {
    field: 'declined',
    detail: step.declined?.reason,
  }),
  ...on(step.issuedOn, 'Penalty notice issued', { field: 'issuedOn' }),
  ...on(step.receivedOn, 'Penalty notice received by the parent', { field: 'receivedOn' }),
  ...on(step.paid?.on, 'Penalty notice paid', {
    field: 'paid',
    detail: step.paid && `£${step.paid.amount}`,
  }),
  ...on(step.withdrawn?.on, 'Penalty notice withdrawn', {
    field: 'withdrawn',
    detail: step.withdrawn?.reason,
  }),
  ...on(
    step.unpaid?.on,
    step.unpaid?.decision === 'prosecute'
      ? 'Penalty notice not paid: the council prosecutes'
      : 'Penalty notice not paid: the council withdraws it',
    { field: 'unpaid' },
  ),
];

function supervisionEvents(step: LegalStepOf<'supervision-order'>): TimelineEvent[] {
  const { outcome } = step;
  const name = 'Education supervision order';
  return [
    ...on(step.consideredOn, `${name} considered`, { field: 'consideredOn' }),
    ...on(step.notPursued?.on, `${name} not pursued`, {
      field: 'notPursued',
      detail: step.notPursued?.reason,
    }),
    ...on(step.appliedOn, `${name} applied for`, { field: 'appliedOn' }),
    ...on(step.madeOn, `${name} made`, { field: 'madeOn' }),
    ...on(outcome?.on, `${name} ${outcome?.result ?? ''}`, {
      field: 'outcome.result',
      detail: outcome?.note,
    }),
    ...(outcome ? [] : due(step.endsOn, `${name} to end`)),
  ];
}

function prosecutionEvents(step: LegalStepOf<'prosecution'>): TimelineEvent[] {
  const { outcome } = step;
  const results = {
    guilty: 'found guilty',
    'not-guilty': 'found not guilty',
    withdrawn: 'withdrawn',
    discharged: 'discharged',
  };
  return [
    ...on(step.referredOn, 'Referred for prosecution', { field: 'referredOn' }),
    ...on(step.declined?.on, 'Prosecution declined by the council', {
      field: 'declined',
      detail: step.declined?.reason,
    }),
    ...on(step.courtOn, 'Court hearing', { field: 'courtOn' }),
    ...on(outcome?.on, `Prosecution: ${outcome ? results[outcome.result] : ''}`, {
      field: 'outcome.result',
      detail: outcome?.note,
    }),
  ];
}

function parentingEvents(step: LegalStepOf<'parenting-order'>): TimelineEvent[] {
  const { outcome } = step;
  return [
    ...on(step.madeOn, 'Parenting order made', { field: 'madeOn' }),
    ...on(outcome?.on, `Parenting order ${outcome?.result ?? ''}`, {
      field: 'outcome.result',
      detail: outcome?.note,
    }),
    ...(outcome ? [] : due(step.endsOn, 'Parenting order to end')),
  ];
}

/** What was done in a legal step, day by day, and what of it is still to come. */
export function legalEvents(step: LegalStep): TimelineEvent[] {
  switch (step.step) {
    case 'contract':
      return contractEvents(step);
    case 'notice-to-improve':
      return improvementEvents(step);
    case 'penalty-notice':
      return noticeEvents(step);
    case 'supervision-order':
      return supervisionEvents(step);
    case 'prosecution':
      return prosecutionEvents(step);
    case 'parenting-order':
      return parentingEvents(step);
  }
}
