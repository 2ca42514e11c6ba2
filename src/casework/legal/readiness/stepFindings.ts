import { ukDate } from '../../../calendar/ukDate.ts';
import {
  lastCountingDay,
  nextNotice,
  noticeAmounts,
  noticeDays,
} from '../../../guidance/calculations/penaltyNotice.ts';
import type { EvidenceTest } from '../../council/councilSettings.ts';
import { nextOf } from '../ledger.ts';
import type { LegalStepName, LegalStepOf } from '../legalContent.ts';
import { countsToLimit } from '../noticeState.ts';
import { named, onDay, ownSchoolsOnly } from './evidenceWords.ts';
import { ask, type Finding, no, yes } from './readiness.ts';
import type { ReadinessFacts } from './readinessFacts.ts';

function stepsOf<S extends LegalStepName>({ steps }: ReadinessFacts, name: S): LegalStepOf<S>[] {
  return steps.filter((step): step is LegalStepOf<S> => step.step === name);
}

const isTo = ({ parent }: ReadinessFacts, parentIds: readonly string[]) =>
  parent === undefined || parentIds.includes(parent.id);

function improvementEnded(facts: ReadinessFacts): Finding {
  const last = stepsOf(facts, 'notice-to-improve')
    .filter(({ parentIds, outcome }) => isTo(facts, parentIds) && outcome?.result !== 'withdrawn')
    .at(-1);
  if (!last) return no('No notice to improve is written down.');
  const { startsOn, endsOn, outcome, parentIds } = last;
  const period = `The period was ${ukDate(startsOn)} to ${ukDate(endsOn)}.`;
  if (!outcome)
    return no(
      facts.today <= endsOn
        ? `One is running from ${ukDate(startsOn)} to ${ukDate(endsOn)}.`
        : `${period} No outcome is written down.`,
    );
  if (outcome.result === 'improved')
    return no(period, `${onDay('It ended with enough improvement', outcome.on)}.`);
  const early = outcome.result === 'ended-early';
  const ended = `${onDay(early ? 'It ended early' : 'It ended without enough improvement', outcome.on)}.`;
  const concerned = facts.parent ? [facts.parent.id] : parentIds;
  const told = outcome.told.filter(({ parentId }) => concerned.includes(parentId));
  return concerned.every((id) => told.some(({ parentId }) => parentId === id))
    ? yes(period, ended, `The parent was told on ${named(told.map(({ on }) => ukDate(on)))}.`)
    : ask(period, ended, 'When the parent was told is not written down.');
}

function noticeLimit(facts: ReadinessFacts): Finding {
  const { parent, noticesTo, today, wholeCouncil } = facts;
  if (!parent) return ask('Choose the parent: notices are counted for each parent and child.');
  const known = wholeCouncil ? [] : [ownSchoolsOnly];
  const notices = noticesTo(parent.id);
  const { next, from } = nextOf(
    notices.map((notice) => ({ notice })),
    today,
  );
  const counting = notices
    .filter(countsToLimit)
    .filter(({ issuedOn }) => nextNotice([issuedOn], today) === 'second')
    .map(
      ({ issuedOn }) => `issued on ${ukDate(issuedOn)}, counts until ${ukDate(lastCountingDay(issuedOn))}`,
    );
  const { low, full } = noticeAmounts;
  if (next === 'none')
    return no(
      `${counting.length} count: ${named(counting)}.`,
      ...(from ? [`Another is possible from ${ukDate(from)}.`] : []),
      ...known,
    );
  return next === 'second'
    ? yes(
        `One counts: ${named(counting)}. Another would be a second: £${full}, with no lower amount.`,
        ...known,
      )
    : yes(
        `None counts. Another would be a first: £${low} in ${noticeDays.low} days, £${full} in ${noticeDays.full}.`,
        ...known,
      );
}

function contractTried(facts: ReadinessFacts): Finding {
  const contracts = stepsOf(facts, 'contract').filter(({ parentIds }) => isTo(facts, parentIds));
  if (contracts.length === 0) return no('No contract is written down.');
  return yes(
    ...contracts.map(({ offeredOn, agreedOn, declinedOn, outcome }) => {
      const parts = [
        `Offered on ${ukDate(offeredOn)}`,
        ...(agreedOn ? [`agreed on ${ukDate(agreedOn)}`] : []),
        ...(declinedOn ? [`declined on ${ukDate(declinedOn)}`] : []),
        ...(outcome
          ? [`${outcome.result === 'not-kept' ? 'not kept' : outcome.result} by ${ukDate(outcome.on)}`]
          : []),
      ];
      return `${parts.join(', ')}.`;
    }),
  );
}

function orderConsidered(facts: ReadinessFacts): Finding {
  const orders = stepsOf(facts, 'supervision-order');
  if (orders.length === 0) return no('Nobody wrote down that an order was considered.');
  return yes(
    ...orders.map(({ consideredOn, notPursued, madeOn }) => {
      const rest = notPursued
        ? `, not pursued (${ukDate(notPursued.on)})`
        : madeOn
          ? `, made on ${ukDate(madeOn)}`
          : '';
      return `Considered on ${ukDate(consideredOn)}${rest}.`;
    }),
  );
}

function convicted(facts: ReadinessFacts): Finding {
  const cases = stepsOf(facts, 'prosecution').filter(({ parentId }) => isTo(facts, [parentId]));
  const guilty = cases.flatMap(({ outcome }) => (outcome?.result === 'guilty' ? [outcome.on] : []));
  if (guilty.length > 0) return yes(`Found guilty on ${named(guilty.map(ukDate))}.`);
  return no(cases.length > 0 ? 'No conviction is written down so far.' : 'No prosecution is written down.');
}

/** Tests of earlier legal steps. */
export const stepFindings = {
  'notice-to-improve-ended': improvementEnded,
  'notice-limit': noticeLimit,
  'contract-tried': contractTried,
  'order-considered': orderConsidered,
  convicted,
} as const satisfies Partial<Record<EvidenceTest, (facts: ReadinessFacts) => Finding>>;
