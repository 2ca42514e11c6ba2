import { thresholdWeeks } from '../calculations/nationalThreshold.ts';
import { matchesOf, numberIn } from './caseText.ts';

const holiday = String.raw`(?:half term|holiday|easter|christma|xma|summer|hol\b|hols\b|no (?:school|session)|clos|shut)`;
const holidayWeeks = new RegExp(
  String.raw`\b(\d+) (?:week )?(?:of (?:thos|them|which|thes|the week) )?(?:week )?(?:is|was|wer|are|be|been|being|fell|with|for|a|the|in|half|school) ?(?:[a-z]+ ){0,2}?${holiday}|\b(\d+) (?:of (?:them|thos|which) )?${holiday}`,
);
const weekCount = /\b(\d+) (school |calendar |term |term time |teach |half )?week\b/;
const longAgo = /^ ?(?:ago|back|befor|earlier|previous|old)/;
const beforeIt = /(?:mor than|outsid|older than|beyond) (?:the )?$/;

/** School weeks over which a question counts sessions: calendar weeks less those without school. Undefined where none are named. */
export function weeksIn(text: string): number | undefined {
  const found = matchesOf(text, weekCount).filter((match) => {
    const at = match.index ?? 0;
    return !longAgo.test(text.slice(at + match[0].length)) && !beforeIt.test(text.slice(0, at));
  });
  const [first] = found;
  if (!first) return undefined;
  const off =
    first[2] === 'school '
      ? 0
      : (numberIn(text.slice((first.index ?? 0) + first[0].length), holidayWeeks) ?? 0);
  return Number(first[1]) - off;
}

const ago = '(?:school |calendar |term )?week (?:ago|back|befor|earlier|old|previous)';
const farBack = new RegExp(
  String.raw`\b(\d+) (?:of (?:thos|which|them|thes|the) ?)?(?:session |mark |day )?(?:[a-z]+ |, ){0,5}?(?:outsid|older|too old|befor that|befor the|(?:(?:mor than|over|wel over) )?(\d+) ${ago})`,
);

/** How many of the sessions counted lie outside the ten school weeks. */
export function sessionsOutside(text: string, counted: number): number {
  for (const match of matchesOf(text, farBack)) {
    const [, value, ...weeks] = match;
    const back = Number(weeks.find((one) => one !== undefined) ?? thresholdWeeks);
    const sessions = Number(value);
    if (sessions < counted && back >= thresholdWeeks) return sessions;
  }
  return 0;
}

const mostInWindow =
  /\b(?:no mor than|never mor than|only|at most|maximum(?: of)?|max(?: of)?|highest) (\d+) (?:[a-z]+ ){0,3}?in (?:any|a|each|every|1) (?:10\b|stretch|window|rol)/;

const inLastTen =
  /\b(\d+) (?:of (?:them|thos|thes|which) )?(?:session |mark |wer |was |fel |fal |fall )*(?:in|within|insid|dur) the (?:last|past) 10 (?:school )?week/;

/** "No more than 6 in any ten", "6 in the last ten weeks": the most that fell within the window. */
export const mostInAnyWindow = (text: string): number | undefined => numberIn(text, mostInWindow, inLastTen);

const inNumberedWeek = /\b(\d+) (?:[a-z]+ ){0,4}?(?:in |of )?(?:school )?week (\d+)\b/;

/** "6 O in school week 1 and 4 O in school week 11": the most that fall within ten weeks. Undefined where weeks have no numbers. */
export function bestOfNumberedWeeks(text: string): number | undefined {
  const found = matchesOf(text, inNumberedWeek).map(([, sessions, week]) => ({
    sessions: Number(sessions),
    week: Number(week),
  }));
  if (found.length < 2) return undefined;
  const windows = found.map(({ week }) =>
    found
      .filter((one) => one.week >= week && one.week < week + thresholdWeeks)
      .reduce((sum, { sessions }) => sum + sessions, 0),
  );
  return Math.max(...windows);
}
