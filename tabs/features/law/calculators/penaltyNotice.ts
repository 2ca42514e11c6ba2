import { dayNumber } from '../../../../src/calendar/plainDate.ts';
import { ukDate } from '../../../../src/calendar/ukDate.ts';
import { frameworkFrom, nextNotice } from '../../../../src/guidance/calculations/penaltyNotice.ts';
import { penaltyNoticeRegulations, workingTogether } from '../../../../src/guidance/citations.ts';
import type { Calculator, Draft, Faults } from './calculator.ts';
import { noFurtherNotice, noticeResult } from './noticeResult.ts';
import { faultsOf, isFaulty, readCount, readDay, readDays } from './readInput.ts';

export type NoticeField = 'receivedOn' | 'which' | 'issuedOn' | 'earlier' | 'paidOn' | 'parents' | 'children';

const fromDates = (draft: Draft<NoticeField>) => draft.which === 'dates';

export const penaltyNotice: Calculator<NoticeField> = {
  title: 'Penalty notice: dates and amounts',
  intro:
    'For a notice over absence. Days are calendar days, counted from the day after the notice is received.',
  fields: [
    {
      name: 'receivedOn',
      label: 'When did the parent receive the notice?',
      hint: 'For example, 1 October 2026 or 1/10/2026',
      kind: 'date',
    },
    {
      name: 'which',
      label: 'Which notice is it for this parent and this child?',
      kind: 'choice',
      options: [
        { value: 'first', label: 'The first' },
        { value: 'second', label: 'The second within 3 years' },
        { value: 'dates', label: 'Work it out from the dates of earlier notices' },
      ],
    },
    {
      name: 'issuedOn',
      label: 'When was this notice issued?',
      hint: 'Leave empty if that was the day on which it was received',
      kind: 'date',
      shownIf: fromDates,
    },
    {
      name: 'earlier',
      label: 'When were the earlier notices issued?',
      hint: 'One date on each line. Leave out notices that were withdrawn; leave in those that were not paid.',
      kind: 'dates',
      shownIf: fromDates,
    },
    {
      name: 'paidOn',
      label: 'When was it paid? (optional)',
      hint: 'To see what was owed on that day',
      kind: 'date',
    },
    { name: 'parents', label: 'Parents', kind: 'count', group: 'How many get such a notice?' },
    { name: 'children', label: 'Children', kind: 'count', group: 'How many get such a notice?' },
  ],
  start: {
    receivedOn: '',
    which: '',
    issuedOn: '',
    earlier: '',
    paidOn: '',
    parents: '1',
    children: '1',
  },
  check(draft) {
    const read = readDraft(draft);
    const faults = read.faults;
    if (isFaulty(faults)) return { faults };
    const { receivedOn, issuedOn, earlier } = read;
    const which = fromDates(draft) ? nextNotice(earlier, issuedOn) : draft.which;
    if (which === 'none') return { result: noFurtherNotice(earlier, issuedOn) };
    return {
      result: noticeResult({
        receivedOn,
        isSecond: which === 'second',
        isWorkedOut: fromDates(draft),
        paidOn: read.paidOn,
        parents: read.parents,
        children: read.children,
        beforeFramework: earlier.filter((date) => date < frameworkFrom),
      }),
    };
  },
  always: [
    'No notice is automatic. An authorised officer decides whether one is sent, and the council what follows if it is not paid.',
    'A notice to the parent of an excluded pupil who is in a public place has other amounts.',
  ],
  sources: [
    penaltyNoticeRegulations('Amounts of the penalty, and regulation 9'),
    workingTogether('Pages 56 to 61, national framework for penalty notices'),
  ],
};

function readDraft(draft: Draft<NoticeField>) {
  const received = readDay(draft.receivedOn, 'the date on which the notice was received');
  const issued =
    fromDates(draft) && draft.issuedOn.trim() !== ''
      ? readDay(draft.issuedOn, 'the date on which this notice was issued')
      : received;
  const earlier = fromDates(draft)
    ? readDays(draft.earlier, 'the dates of the earlier notices')
    : { value: [] as readonly string[] };
  const paid =
    draft.paidOn.trim() === '' ? { value: undefined } : readDay(draft.paidOn, 'the date of payment');
  const parents = readCount(draft.parents, { what: 'the number of parents', min: 1, max: 6 });
  const children = readCount(draft.children, { what: 'the number of children', min: 1, max: 12 });
  const faults: Faults<NoticeField> = faultsOf<NoticeField>({
    receivedOn: received,
    ...(fromDates(draft) && draft.issuedOn.trim() !== '' ? { issuedOn: issued } : {}),
    earlier,
    paidOn: paid,
    parents,
    children,
  });
  if (draft.which === '') faults.which = 'Choose which notice it is.';
  const dates = {
    receivedOn: 'value' in received ? received.value : '',
    issuedOn: 'value' in issued ? issued.value : '',
    earlier: 'value' in earlier ? earlier.value : [],
    paidOn: 'value' in paid ? paid.value : undefined,
  };
  return {
    ...dates,
    parents: 'value' in parents ? parents.value : 1,
    children: 'value' in children ? children.value : 1,
    faults: isFaulty(faults) ? faults : orderFaults(dates),
  };
}

type Dates = { receivedOn: string; issuedOn: string; earlier: readonly string[]; paidOn: string | undefined };

/** Dates that are dates, but cannot follow each other so. */
function orderFaults({ receivedOn, issuedOn, earlier, paidOn }: Dates): Faults<NoticeField> {
  const late = earlier.find((date) => date > issuedOn);
  return {
    ...(receivedOn < frameworkFrom && {
      receivedOn: `These amounts are for notices since ${ukDate(frameworkFrom)}. Write a later date.`,
    }),
    ...(issuedOn > receivedOn && {
      issuedOn: `A notice cannot be received before it is issued. It was received on ${ukDate(receivedOn)}.`,
    }),
    ...(late !== undefined && {
      earlier: `${ukDate(late)} is after this notice was issued, on ${ukDate(issuedOn)}. Write only earlier ones.`,
    }),
    ...(paidOn !== undefined &&
      dayNumber(paidOn) < dayNumber(receivedOn) && {
        paidOn: `The notice was received on ${ukDate(receivedOn)}, after this date. Check both dates.`,
      }),
  };
}
