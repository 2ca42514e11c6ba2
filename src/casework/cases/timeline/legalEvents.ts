import type { LegalStep, LegalStepOf } from '../../legal/legalContent.ts';
import { onDay, type TimelineEvent } from './timelineItem.ts';

const what = 'legal';
/** An event of a step; `detail` in the words of whoever wrote it. */
const on = (date: string | undefined, title: string, detail?: string): TimelineEvent[] =>
  onDay(date, { what, title, detail });
const due = (date: string | undefined, title: string): TimelineEvent[] =>
  onDay(date, { what, title, ahead: true });

function contractEvents(step: LegalStepOf<'contract'>): TimelineEvent[] {
  const { outcome } = step;
  const results = { kept: 'kept', 'not-kept': 'not kept', ended: 'ended' };
  return [
    ...on(step.offeredOn, 'Attendance contract offered'),
    ...on(step.meetingOn, 'Meeting about an attendance contract'),
    ...on(step.agreedOn, 'Attendance contract agreed'),
    ...on(step.declinedOn, 'Attendance contract declined'),
    ...on(outcome?.on, `Attendance contract ${outcome ? results[outcome.result] : ''}`, outcome?.note),
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
    ...on(step.issuedOn, 'Notice to improve sent', `${step.weeks} school weeks`),
    ...on(
      outcome?.on,
      `Outcome of the notice to improve: ${outcome ? results[outcome.result] : ''}`,
      outcome?.note,
    ),
    ...(outcome?.told ?? []).flatMap((told) =>
      on(told.on, 'Parent told the outcome of the notice to improve', told.how),
    ),
    ...(outcome ? [] : due(step.endsOn, 'Notice to improve ends')),
  ];
}

const noticeEvents = (step: LegalStepOf<'penalty-notice'>): TimelineEvent[] => [
  ...on(step.requestedOn, 'Penalty notice asked for', `${step.sessions} sessions`),
  ...on(step.declined?.on, 'Penalty notice declined by the council', step.declined?.reason),
  ...on(step.issuedOn, 'Penalty notice issued'),
  ...on(step.receivedOn, 'Penalty notice received by the parent'),
  ...on(step.paid?.on, 'Penalty notice paid', step.paid && `£${step.paid.amount}`),
  ...on(step.withdrawn?.on, 'Penalty notice withdrawn', step.withdrawn?.reason),
  ...on(
    step.unpaid?.on,
    step.unpaid?.decision === 'prosecute'
      ? 'Penalty notice not paid: the council prosecutes'
      : 'Penalty notice not paid: the council withdraws it',
  ),
];

function supervisionEvents(step: LegalStepOf<'supervision-order'>): TimelineEvent[] {
  const { outcome } = step;
  const name = 'Education supervision order';
  return [
    ...on(step.consideredOn, `${name} considered`),
    ...on(step.notPursued?.on, `${name} not pursued`, step.notPursued?.reason),
    ...on(step.appliedOn, `${name} applied for`),
    ...on(step.madeOn, `${name} made`),
    ...on(outcome?.on, `${name} ${outcome?.result ?? ''}`, outcome?.note),
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
    ...on(step.referredOn, 'Referred for prosecution'),
    ...on(step.declined?.on, 'Prosecution declined by the council', step.declined?.reason),
    ...on(step.courtOn, 'Court hearing'),
    ...on(outcome?.on, `Prosecution: ${outcome ? results[outcome.result] : ''}`, outcome?.note),
  ];
}

function parentingEvents(step: LegalStepOf<'parenting-order'>): TimelineEvent[] {
  const { outcome } = step;
  return [
    ...on(step.madeOn, 'Parenting order made'),
    ...on(outcome?.on, `Parenting order ${outcome?.result ?? ''}`, outcome?.note),
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
