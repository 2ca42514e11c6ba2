import { attendancePercent } from '../../../attendance/band.ts';
import { ukDate } from '../../../calendar/ukDate.ts';
import { entryOf } from '../../../guidance/codes/codeEntries.ts';
import { counted } from '../../counted.ts';
import type { LetterFacts, RegisterFacts } from '../letterFacts.ts';
import type { LetterFields } from './letterField.ts';
import { codeWords, dayLines, inDays } from './markWords.ts';

type Say = (register: RegisterFacts) => string | undefined;

/** One line from the register, where it has the pupil. */
const fromRegister = (say: Say) => (facts: LetterFacts) => (facts.register ? [say(facts.register)] : []);

const missed = ({ figures }: RegisterFacts) => figures.possible - figures.attended;

/** 'Medical or dental appointment (code M): 4 sessions', the most frequent first. */
function byReason({ figures }: RegisterFacts, classes: readonly string[]): string[] {
  return Object.entries(figures.byCode)
    .filter(([code, count]) => count > 0 && classes.includes(entryOf(code)?.class ?? ''))
    .sort(([one, a], [other, b]) => b - a || one.localeCompare(other))
    .map(([code, count]) => `${codeWords(code)}: ${counted(count, 'session')}`);
}

function inWindow({ figures: { threshold }, marks }: RegisterFacts) {
  const { windowFrom: from = '', windowTo: to = '' } = threshold ?? {};
  return marks.filter((mark) => mark.class === 'unauthorised' && mark.date >= from && mark.date <= to);
}

/** What the register says, with the dates that it says it of. */
export const registerFields: LetterFields = {
  'register start': {
    what: 'the first day of the register',
    lines: fromRegister(({ from }) => ukDate(from)),
  },
  'register end': { what: 'the last day of the register', lines: fromRegister(({ to }) => ukDate(to)) },
  attendance: {
    what: 'attendance in per cent',
    lines: fromRegister(({ figures }) => attendancePercent(figures)),
  },
  'possible sessions': {
    what: 'how many sessions there were',
    lines: fromRegister(({ figures }) => String(figures.possible)),
  },
  'sessions missed': { what: 'how many sessions were missed', lines: fromRegister((r) => String(missed(r))) },
  'days missed': {
    what: 'how many school days that is',
    lines: fromRegister((register) => inDays(missed(register))),
  },
  'authorised sessions': {
    what: 'how many sessions were missed with authorisation',
    lines: fromRegister(({ figures }) => String(figures.authorised)),
  },
  'unauthorised sessions': {
    what: 'how many sessions were missed without authorisation',
    lines: fromRegister(({ figures }) => String(figures.unauthorised)),
  },
  'absence by reason': {
    what: 'the absence by reason',
    list: true,
    lines: ({ register }) => (register ? byReason(register, ['authorised', 'unauthorised']) : []),
  },
  'unauthorised by reason': {
    what: 'the unauthorised absence by reason',
    list: true,
    lines: ({ register }) => (register ? byReason(register, ['unauthorised']) : []),
  },
  'unauthorised in 10 weeks': {
    what: 'how many unauthorised sessions there are in 10 school weeks',
    lines: fromRegister(({ figures }) => figures.threshold && String(figures.threshold.inWindow)),
  },
  '10 weeks start': {
    what: 'the first day of the 10 school weeks',
    lines: fromRegister(
      ({ figures: { threshold } }) => threshold?.windowFrom && ukDate(threshold.windowFrom),
    ),
  },
  '10 weeks end': {
    what: 'the last day of the 10 school weeks',
    lines: fromRegister(({ figures: { threshold } }) => threshold?.windowTo && ukDate(threshold.windowTo)),
  },
  'unauthorised days': {
    what: 'the days with unauthorised absence in the 10 school weeks',
    list: true,
    lines: ({ register }) => (register ? dayLines(inWindow(register)) : []),
  },
};
