import { ukDate } from '../../../calendar/ukDate.ts';
import type { EvidenceTest } from '../../council/councilSettings.ts';
import type { LegalStep } from '../legalContent.ts';
import { countsToLimit } from '../noticeState.ts';
import { type Attempt, attemptsIn } from './attempts.ts';
import { counted, named, ownSchoolsOnly } from './evidenceWords.ts';
import { ask, type Finding, no, notApplicable, yes } from './readiness.ts';
import type { ReadinessFacts } from './readinessFacts.ts';

const fewestAttempts = 2;
const within = 'in the last 12 months';

const wordsOf = (attempts: readonly Attempt[]) => `${named(attempts.map(({ words }) => words))}.`;

function twoAttempts(facts: ReadinessFacts): Finding {
  const attempts = attemptsIn(facts);
  if (attempts.length === 0) return no(`No attempt is written down ${within}.`);
  const evidence = `${counted(attempts.length, 'attempt')} ${within}: ${wordsOf(attempts)}`;
  if (attempts.length < fewestAttempts) return no(evidence);
  const days = new Set(attempts.map(({ on }) => on));
  return days.size < fewestAttempts
    ? ask(evidence, 'All of them were made on one day. Say whether they were attempts of their own.')
    : yes(evidence);
}

function offerToMeet(facts: ReadinessFacts): Finding {
  const offers = attemptsIn(facts).filter(({ offeredMeeting }) => offeredMeeting);
  return offers.length > 0 ? yes(wordsOf(offers)) : no(`No offer to meet is written down ${within}.`);
}

function noEngagement(facts: ReadinessFacts): Finding {
  const attempts = attemptsIn(facts);
  const answered = attempts.filter(({ result }) => result !== undefined);
  if (attempts.length === 0) return no('Nobody tried to reach the parents, as far as is written down.');
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
function actionIn(step: LegalStep): Legal | undefined {
  if (step.step === 'supervision-order' && step.madeOn)
    return { what: 'An education supervision order was made', on: step.madeOn };
  if (step.step === 'prosecution' && step.courtOn) return { what: 'A case was in court', on: step.courtOn };
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
  return [...notices, ...concerned.flatMap((step) => actionIn(step) ?? [])]
    .filter(({ on }) => on <= today)
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

function meetingAfterLegal(facts: ReadinessFacts): Finding {
  const last = legalActions(facts).at(-1);
  const known = facts.wholeCouncil ? [] : [ownSchoolsOnly];
  if (!last) return notApplicable('No earlier legal action is written down, holidays aside.', ...known);
  const action = `${last.what} on ${ukDate(last.on)}.`;
  const offers = attemptsIn(facts).filter(({ on, offeredMeeting }) => offeredMeeting && on >= last.on);
  return offers.length > 0
    ? yes(action, `Since then: ${wordsOf(offers)}`)
    : no(action, 'No meeting has been offered since, as far as is written down.', ...known);
}

/** Tests of whether a family was reached, and took part. */
export const engagementFindings = {
  'two-attempts': twoAttempts,
  'offer-to-meet': offerToMeet,
  'no-engagement': noEngagement,
  'meeting-after-legal': meetingAfterLegal,
} as const satisfies Partial<Record<EvidenceTest, (facts: ReadinessFacts) => Finding>>;
