import { attendancePercent } from '../../../attendance/band.ts';
import { ukDate } from '../../../calendar/ukDate.ts';
import { counted } from '../../counted.ts';
import type { LegalStepName, LegalStepOf } from '../../legal/legalContent.ts';
import type { LetterFacts } from '../letterFacts.ts';
import type { LetterFields } from './letterField.ts';

/** What a step of one kind says, where the letter is about one. */
function of<S extends LegalStepName>(name: S, say: (step: LegalStepOf<S>) => string | undefined) {
  return ({ step }: LetterFacts) => (step?.step === name ? [say(step as LegalStepOf<S>)] : []);
}
const ofContract = (say: (step: LegalStepOf<'contract'>) => string | undefined) => of('contract', say);
const ofNotice = (say: (step: LegalStepOf<'notice-to-improve'>) => string | undefined) =>
  of('notice-to-improve', say);
const ofPenalty = (say: (step: LegalStepOf<'penalty-notice'>) => string | undefined) =>
  of('penalty-notice', say);

const dated = (date: string | undefined) => (date === undefined ? undefined : ukDate(date));

/** What the register has of the period of a notice: '12 of 60 sessions were missed without authorisation, which is 20.0%'. */
function periodFigures({ step, register }: LetterFacts): readonly string[] {
  if (step?.step !== 'notice-to-improve' || !register || register.to < step.startsOn) return [];
  const inPeriod = register.marks.filter(({ date }) => date >= step.startsOn && date <= step.endsOn);
  const count = (...classes: string[]) => inPeriod.filter((mark) => classes.includes(mark.class)).length;
  const possible = count('attending', 'authorised', 'unauthorised');
  const unauthorised = count('unauthorised');
  if (possible === 0) return [];
  const share = attendancePercent({ possible, attended: unauthorised });
  const until = register.to < step.endsOn ? register.to : step.endsOn;
  const days = `From ${ukDate(step.startsOn)} to ${ukDate(until)}`;
  return [
    `${days}, ${unauthorised} of ${counted(possible, 'session')} ${unauthorised === 1 ? 'was' : 'were'} missed without authorisation. That is ${share}%.`,
  ];
}

/** A contract, a notice to improve, a penalty notice. */
export const legalFields: LetterFields = {
  'contract meeting date': {
    what: 'the day of the meeting about the contract',
    lines: ofContract(({ meetingOn }) => dated(meetingOn)),
  },
  'contract parent will': { what: 'what the parent will do', lines: ofContract((step) => step.parentWill) },
  'contract school will': { what: 'what the school will do', lines: ofContract((step) => step.schoolWill) },
  'contract review': {
    what: 'the day on which the contract is reviewed',
    lines: ofContract(({ reviewOn }) => dated(reviewOn)),
  },
  'contract end': {
    what: 'the day on which the contract ends',
    lines: ofContract(({ endsOn }) => dated(endsOn)),
  },
  'notice date': { what: 'the day of the notice', lines: ofNotice(({ issuedOn }) => ukDate(issuedOn)) },
  'period start': {
    what: 'the first day of the period',
    lines: ofNotice(({ startsOn }) => ukDate(startsOn)),
  },
  'period end': { what: 'the last day of the period', lines: ofNotice(({ endsOn }) => ukDate(endsOn)) },
  'period weeks': { what: 'how many school weeks that is', lines: ofNotice(({ weeks }) => String(weeks)) },
  'most unauthorised': {
    what: 'the most unauthorised absence, in per cent',
    lines: ofNotice(({ mostUnauthorised }) => String(mostUnauthorised)),
  },
  'improvement wanted': {
    what: 'what enough improvement is, in more words',
    optional: true,
    lines: ofNotice(({ criteria }) => criteria),
  },
  'further support': {
    what: 'the support that is on offer',
    lines: ofNotice(({ support }) => support),
  },
  'period figures': { what: 'unauthorised absence in the period', lines: periodFigures },
  'outcome date': {
    what: 'the day on which the outcome was decided',
    lines: ofNotice(({ outcome }) => dated(outcome?.on)),
  },
  'outcome reason': { what: 'why', optional: true, lines: ofNotice(({ outcome }) => outcome?.note) },
  'absence start': {
    what: 'the first day of the absence',
    lines: ofPenalty(({ absentFrom }) => ukDate(absentFrom)),
  },
  'absence end': {
    what: 'the last day of the absence',
    lines: ofPenalty(({ absentTo }) => ukDate(absentTo)),
  },
  'absence sessions': {
    what: 'how many sessions were missed',
    lines: ofPenalty(({ sessions }) => String(sessions)),
  },
};
