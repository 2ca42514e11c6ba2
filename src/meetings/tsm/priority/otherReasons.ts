import { addDays, dayNumber } from '../../../calendar/plainDate.ts';
import { ukDate } from '../../../calendar/ukDate.ts';
import { counted } from '../../../casework/counted.ts';
import { type ReasonOf, upTo } from './reason.ts';

const daysOfMonth = 365.25 / 12;

export const actionReason: ReasonOf = ({ overdueActions }, today, { overdueAction }) =>
  overdueActions === 0
    ? undefined
    : {
        kind: 'actions',
        words: `${counted(overdueActions, 'action')} overdue on ${ukDate(today)}.`,
        points: upTo(overdueAction.most, overdueAction.each * overdueActions),
      };

export const leadReason: ReasonOf = ({ newLeadOn }, today, { newLead }) =>
  newLeadOn === undefined || newLeadOn > today || addDays(newLeadOn, newLead.weeks * 7) < today
    ? undefined
    : {
        kind: 'new-lead',
        words: `Somebody new leads on attendance there since ${ukDate(newLeadOn)}.`,
        points: newLead.points,
      };

export const sinceReason: ReasonOf = ({ lastHeldOn }, today, { sinceLast }) => {
  if (lastHeldOn === undefined)
    return { kind: 'since-last', words: 'No meeting with the school is recorded.', points: sinceLast.most };
  const months = Math.floor((dayNumber(today) - dayNumber(lastHeldOn)) / daysOfMonth);
  if (months < 1) return undefined;
  return {
    kind: 'since-last',
    words: `The last meeting was on ${ukDate(lastHeldOn)}, ${counted(months, 'month')} ago.`,
    points: upTo(sinceLast.most, sinceLast.perMonth * months),
  };
};

export const requestReason: ReasonOf = ({ requestedOn }, _today, { request }) =>
  requestedOn === undefined
    ? undefined
    : {
        kind: 'request',
        words: `The school asked for a meeting on ${ukDate(requestedOn)}.`,
        points: request.points,
      };
