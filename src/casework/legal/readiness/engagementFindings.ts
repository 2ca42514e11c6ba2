import { ukDate } from '../../../calendar/ukDate.ts';
import type { EvidenceTest } from '../../council/councilSettings.ts';
import { counted } from '../../counted.ts';
import type { LegalStep } from '../legalContent.ts';
import { countsToLimit } from '../noticeState.ts';
import { type Attempt, attemptMonths, attemptsIn, fewestAttempts, ownLettersIn } from './attempts.ts';
import { attemptsStand } from './attemptsStand.ts';
import { named, ownSchoolsOnly } from './evidenceWords.ts';
import { ask, type Finding, no, notApplicable, yes } from './readiness.ts';
import type { ReadinessFacts } from './readinessFacts.ts';

const within = `in the last ${attemptMonths} months`;

const wordsOf = (attempts: readonly Attempt[]) => `${named(attempts.map(({ words }) => words))}.`;

/** What only a person can say of letters that the council wrote itself; nothing where there are none. */
const toSay = (own: readonly Attempt[], whether: string): string[] =>
  own.length > 0 ? [wordsOf(own), `Whether ${whether} is for a person to say.`] : [];

function twoAttempts(facts: ReadinessFacts): Finding {
  const attempts = attemptsIn(facts);
  const own = ownLettersIn(facts);
  const open = toSay(own, 'that was an attempt to agree on support');
  const evidence =
    attempts.length > 0
      ? `${counted(attempts.length, 'attempt')} ${within}: ${wordsOf(attempts)}`
      : `No attempt is written down ${within}.`;
  if (attemptsStand(attempts) === 'enough') return yes(evidence);
  if (attempts.length + own.length < fewestAttempts) return no(evidence, ...open);
  if (own.length > 0) return ask(evidence, ...open);
  return ask(evidence, 'All of them were made on one day. Say whether they were attempts of their own.');
}

function offerToMeet(facts: ReadinessFacts): Finding {
  const offers = attemptsIn(facts).filter(({ offeredMeeting }) => offeredMeeting);
  if (offers.length > 0) return yes(wordsOf(offers));
  const open = toSay(ownLettersIn(facts), 'that offered a meeting');
  return open.length > 0 ? ask(...open) : no(`No offer to meet is written down ${within}.`);
}

function noEngagement(facts: ReadinessFacts): Finding {
  const attempts = attemptsIn(facts);
  const answered = attempts.filter(({ result }) => result !== undefined);
  if (attempts.length === 0) {
    const open = toSay(ownLettersIn(facts), 'that was an attempt to agree on support');
    return open.length > 0
      ? ask(...open)
      : no('Nobody tried to reach the parents, as far as is written down.');
  }
  if (answered.length === 0) return ask(wordsOf(attempts), 'What came back is not written down.');
  const reached = answered.filter(({ result }) => result === 'reached');
  if (reached.length === 0) return yes(wordsOf(answered));
  return ask(
    `The parents were reached: ${wordsOf(reached)}`,
    'Whether that moved things on is for a person to say.',
  );
}

type Legal = { what: string; on: string };

/** Legal action that was taken before, other than over holidays: not contracts, which are support, nor what was only asked for. */
function actionIn(step: LegalStep, { holidayNoticeIds }: ReadinessFacts): Legal | undefined {
  if (step.step === 'supervision-order' && step.madeOn)
    return { what: 'An education supervision order was made', on: step.madeOn };
  if (step.step === 'prosecution' && step.courtOn && !holidayNoticeIds.has(step.penaltyNoticeId ?? ''))
    return { what: 'A case was in court', on: step.courtOn };
  if (step.step === 'parenting-order') return { what: 'A parenting order was made', on: step.madeOn };
  return undefined;
}

/** Of the parent, or of any parent where none is chosen. */
function legalActions(facts: ReadinessFacts): Legal[] {
  const { parent, profile, steps, noticesTo, today } = facts;
  const parents = parent ? [parent] : profile.parents;
  const notices = parents
    .flatMap(({ id }) => noticesTo(id))
    .filter(countsToLimit)
    .filter(({ path }) => path === 'irregular')
    .map(({ issuedOn }) => ({ what: 'A penalty notice was issued', on: issuedOn }));
  const concerned = steps.filter((step) => !parent || !('parentId' in step) || step.parentId === parent.id);
  return [...notices, ...concerned.flatMap((step) => actionIn(step, facts) ?? [])]
    .filter(({ on }) => on <= today)
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

function meetingAfterLegal(facts: ReadinessFacts): Finding {
  const last = legalActions(facts).at(-1);
  const known = facts.wholeCouncil ? [] : [ownSchoolsOnly];
  if (!last) return notApplicable('No earlier legal action is written down, holidays aside.', ...known);
  const action = `${last.what} on ${ukDate(last.on)}.`;
  // However long ago: the last 12 months are no limit here.
  const offers = attemptsIn(facts, last.on).filter(({ offeredMeeting }) => offeredMeeting);
  if (offers.length > 0) return yes(action, `Since then: ${wordsOf(offers)}`);
  const open = toSay(ownLettersIn(facts, last.on), 'that offered a meeting');
  return open.length > 0
    ? ask(action, ...open)
    : no(action, 'No meeting has been offered since, as far as is written down.', ...known);
}

/** Tests of whether a family was reached, and took part. */
export const engagementFindings = {
  'two-attempts': twoAttempts,
  'offer-to-meet': offerToMeet,
  'no-engagement': noEngagement,
  'meeting-after-legal': meetingAfterLegal,
} as const satisfies Partial<Record<EvidenceTest, (facts: ReadinessFacts) => Finding>>;
