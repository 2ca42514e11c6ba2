import { attendancePercent, bandOf, isOnTheLine } from '../../attendance/band.ts';
import type { Answer } from '../answer.ts';
import { joined } from '../answers/codeText.ts';
import { entryOf } from '../codes/codeEntries.ts';
import { council } from '../local/council.ts';
import { type CaseQuestion, caseAnswer, verdictWord } from './caseQuestion.ts';
import { caseSources } from './caseSources.ts';
import { matchesOf, numberIn } from './caseText.ts';
import { sessionCountsIn } from './sessionCounts.ts';

/** What a question says of a pupil's sessions, or of days: the arithmetic is the same. */
type Sessions = { recorded: number; missed: number; taken: readonly { code: string; count: number }[] };

const notPossible =
  /\b(\d+)(?: session| day| mark)? (?:of (?:them|thos|thes|which) |them )?(?:is |are |wer |was |be )?(?:cod |mark |all |as )*(d|q|x|y[1-7])\b/;
const missedOf =
  /\b(\d+)(?: session| day| absenc| mark)?(?: (?:miss|off|absent|lost))* (?:out of|of|from|in|\/) (?:a total of |a possibl |exactly |his |her |their |the )*(\d+)\b(?! ?%)/;
const ofMissed = /\b(\d+) (?:[a-z]+ ){0,4}?(?:out of|from) (?:a )?(?:total of |possibl |exactly )*(\d+)\b/;
const missed = [
  /\b(?:miss|absent|off|lost|absenc)(?: for| on| of| is| was| total| total of| in all)* (\d+)\b(?! ?%)/,
  /\b(\d+) (?:session |day |mark |half day )?(?:[a-z]+ )?(?:miss|absent|absenc|off|lost)\b/,
];
const attended = [
  /\b(?:attend|present|in) (?:for |at )?(\d+)(?! ?%)\b/,
  /\b(\d+) (?:session |day )?(?:attend|present)\b/,
];
const recorded = [
  /\b(\d+) (?:record |possibl |school |total |registered |register )*(?:session|day|possibl|mark)\b/,
  /\b(?:out of|total of|possibl|total)(?: is| of| was)? (\d+)\b/,
];

/** Sessions counted by codes that are absence: "6 I and 3 O". */
const absencesIn = (text: string): number =>
  sessionCountsIn(text)
    .filter(({ code }) => /authorised$/.test(entryOf(code)?.class ?? code))
    .reduce((sum, { sessions }) => sum + sessions, 0);

function sessionsIn(text: string): Sessions | undefined {
  const taken = matchesOf(text, notPossible).map(([, count, code = '']) => ({
    code: code.toUpperCase(),
    count: Number(count),
  }));
  const bare = text.replace(new RegExp(notPossible.source, 'g'), ' ; ');
  const [, part, whole] = missedOf.exec(bare) ?? ofMissed.exec(bare) ?? [];
  if (part && Number(part) <= Number(whole)) {
    const came = new RegExp(
      String.raw`\b(?:attend|present|been in) (?:for )?${part}\b|\b${part} (?:session |day )?(?:attend|present)`,
    ).test(bare);
    return { recorded: Number(whole), missed: came ? Number(whole) - Number(part) : Number(part), taken };
  }
  const all = numberIn(bare, ...recorded);
  if (all === undefined) return undefined;
  const rest = bare.replace(new RegExp(String.raw`\b${all}\b`), ' ');
  const gone = numberIn(rest, ...missed);
  if (gone !== undefined) return { recorded: all, missed: gone, taken };
  const came = numberIn(rest, ...attended);
  if (came !== undefined) return { recorded: all, missed: all - came, taken };
  const coded = absencesIn(rest);
  return coded === 0 ? undefined : { recorded: all, missed: coded, taken };
}

const share = (value: number) => {
  const text = value.toFixed(1);
  return text.endsWith('.0') ? text.slice(0, -2) : text;
};

/** A percentage with one decimal, from counts, rounded half up; whole ones without it. */
const percentMissed = (absent: number, possible: number) =>
  share(Math.floor((absent * 2000 + possible) / (2 * possible)) / 10);

const asksSevere = ({ text, says }: CaseQuestion) => /\bsever/.test(text) || says('severeAbsence');
const asksPersistent = ({ text, says }: CaseQuestion) =>
  /\bpersist|\bpa\b/.test(text) || says('persistentAbsence');
const asksBand = ({ text }: CaseQuestion) => /\b5 ?(?:-|to|and|%) ?(?:% ?)?(?:to |and |- )?15\b/.test(text);

const onTheLine = `Exactly on the line: the DfE reading counts 10% or more missed as persistent and 50% or more as severe. ${council.council} words it as attendance below 90% and below 50%, which leaves this pupil just outside. Say which reading you use.`;

/** Whose reading is asked for: the council's own wording or the national one. */
const asksLocally = ({ text }: CaseQuestion) =>
  new RegExp(
    String.raw`\b(?:${council.council.toLowerCase()}|council|local|our)(?: [a-z]+)? (?:definition|reading|word|rul|measur|defin|graduat|document)|by (?:the )?(?:${council.council.toLowerCase()}|council)`,
  ).test(text);

type Found = { missed: number; possible: number; shown: string; how: string };

const rule = (c: CaseQuestion) =>
  asksSevere(c)
    ? 'Severe absence is 50% or more of possible sessions missed.'
    : 'Persistent absence is 10% or more of possible sessions missed, for any reason.';

function bandAnswer(c: CaseQuestion, { missed: absent, possible, shown, how }: Found): Answer {
  const counts = { possible, attended: possible - absent };
  const band = bandOf(counts, asksLocally(c) ? 'below' : 'dfe');
  const isSo = asksSevere(c) ? band === 'severe' : band !== 'not-persistent';
  const word = asksSevere(c) || asksPersistent(c) ? verdictWord(c, isSo) : '';
  const says =
    band === 'severe'
      ? 'severely absent (50% or more missed), and so persistently absent too'
      : band === 'persistent'
        ? `persistently absent (10% or more missed)${asksSevere(c) ? ', not severely absent' : ''}`
        : 'not persistently absent (less than 10% missed)';
  return caseAnswer({
    lead: `${word}${how} ${shown}% missed, so the pupil is ${says}${isOnTheLine(counts) || asksLocally(c) ? ` by the ${asksLocally(c) ? council.council : 'DfE'} reading` : ''}.`,
    parts: [
      isOnTheLine(counts) ? onTheLine : rule(c),
      'These are measures of absence, whatever its reason: they are not the threshold for a penalty notice.',
    ],
    sources: [
      caseSources.bands,
      ...(isOnTheLine(counts) ? [council.document('School Attendance Support Team')] : []),
    ],
    topic: 'whether a pupil is persistently or severely absent',
    nearest: [
      'What is persistent absence?',
      'What is severe absence?',
      'Which codes are not possible sessions?',
    ],
  });
}

function supportBand(c: CaseQuestion, absence: number): Answer {
  const { from, to } = council.measures.supportBand;
  const inside = absence >= from && absence <= to;
  return caseAnswer({
    lead: `${verdictWord(c, inside)}The pupil has missed ${share(absence)}%, which is ${inside ? 'inside' : 'outside'} the band of ${from}% to ${to}% absence.`,
    parts: [
      `${council.council} asks Senior Attendance Champions to support pupils in that band, before absence becomes a habit.`,
    ],
    sources: [council.document('Stage 1, a senior leader who champions attendance')],
    topic: 'the band of 5% to 15% absence',
    nearest: ['What is persistent absence?'],
  });
}

/** "How many can you miss before it is persistent?" */
function mostMissed(c: CaseQuestion): Answer | undefined {
  if (!/\bhow many\b|\bhow much\b/.test(c.text) || !/\bmiss|absenc|absent|off\b/.test(c.text))
    return undefined;
  const possible = numberIn(c.text, ...recorded);
  if (possible === undefined || !(asksPersistent(c) || asksSevere(c))) return undefined;
  const line = Math.ceil(possible / (asksSevere(c) ? 2 : 10));
  return caseAnswer({
    lead: `Of ${possible} possible sessions, ${line} missed is ${asksSevere(c) ? '50% or more, which is severe' : '10% or more, which is persistent'} absence; ${line - 1} is not.`,
    parts: [rule(c)],
    sources: [caseSources.bands],
    topic: 'how many sessions make persistent or severe absence',
  });
}

const percentOf = /\b(\d+(?:\.\d+)?) ?%/;

function fromPercent(c: CaseQuestion): Answer | undefined {
  const bare = c.text
    .replace(/\b5 ?%? ?(?:-|to|and) ?15 ?%?/, ' ')
    .replace(/\b(?:below|under|les than|over|abov|at least) (?:90|50|10|95) ?%/, ' ');
  const value = numberIn(bare, percentOf);
  if (value === undefined || value > 100) return undefined;
  const isAbsence =
    /\b(?:absenc|absent|miss)\b(?: [a-z]+){0,3} \d+(?:\.\d+)? ?%|% (?:(?:of|total|overall|unauthoris|authoris|session) )*(?:absenc|absent|miss)/.test(
      bare,
    ) && !/% attend|attendanc (?:is |at |of )?\d/.test(bare);
  const absence = Math.round((isAbsence ? value : 100 - value) * 100) / 100;
  if (asksBand(c)) return supportBand(c, absence);
  if (!asksSevere(c) && !asksPersistent(c) && !asksForName(c.text)) return undefined;
  return bandAnswer(c, {
    missed: Math.round(absence * 100),
    possible: 10_000,
    shown: share(absence),
    how: isAbsence ? 'That is' : `Attendance of ${share(value)}% means`,
  });
}

const asksRate = /\b(?:rat|percentag|percent)\b|%|\battendanc \?|\bwhat (?:is )?(?:[a-z]+ ){0,3}?attendanc\b/;

/** "Absent 40 of 300 sessions": said without asking for a band. */
const isShareOfSessions = (text: string) =>
  (missedOf.test(text) || (asksRate.test(text) && sessionsIn(text) !== undefined)) &&
  (/\b(?:absent|absenc|miss)\b/.test(text) || asksRate.test(text)) &&
  /\b(?:session|possibl|school day|percentag|attendanc)\b|%/.test(text) &&
  !/\b(?:unauthoris|threshold|fin|pn|notic)\b|\b(?:what|which) cod|\bcod \?/.test(text);

/** "48% attendance - what do we call that?" */
const asksForName = (text: string) =>
  /% ?attendanc|attendanc (?:is |at |of )?\d/.test(text) &&
  /\b(?:cal|call|categor|band|group|clas|label|count as)\b/.test(text);

const asksDefinition =
  /\b(?:is|wa|doe|mean) (?:the )?(?:definition of )?(?:persistent|persistently|sever|severe|severely) absenc\b(?! ?\?)|\b(?:persistent|sever|severe) absenc (?:threshold|lin|level|cut off|mean|start|defin[a-z]*)/;

/** "Is persistent absence missing 15%?" puts a line forward, and no pupil. */
function definition(c: CaseQuestion): Answer | undefined {
  if (!asksDefinition.test(c.text)) return undefined;
  const value = numberIn(c.text, percentOf);
  if (value === undefined) return undefined;
  const lines = asksSevere(c) ? [50] : [10, 90];
  return caseAnswer({
    lead: `${verdictWord(c, lines.includes(value))}${rule(c)}`,
    parts: [`${council.council} words it as attendance below ${asksSevere(c) ? 50 : 90}%.`],
    sources: [caseSources.bands, council.document('School Attendance Support Team')],
    topic: asksSevere(c) ? 'severe absence' : 'persistent absence',
    nearest: ['Which codes are not possible sessions?'],
  });
}

/** Persistent or severe absence, from sessions, days or a percentage. */
export function bandCase(c: CaseQuestion): Answer | undefined {
  if (
    !asksSevere(c) &&
    !asksPersistent(c) &&
    !asksBand(c) &&
    !isShareOfSessions(c.text) &&
    !asksForName(c.text)
  )
    return undefined;
  const defined = definition(c);
  if (defined) return defined;
  const most = mostMissed(c);
  if (most) return most;
  const hasPercent = /%/.test(c.text.replace(/\b5 ?%? ?(?:-|to|and) ?15 ?%?/, ' '));
  const found = hasPercent && !missedOf.test(c.text) ? undefined : sessionsIn(c.text);
  if (!found) return fromPercent(c);
  const possible = found.recorded - found.taken.reduce((sum, { count }) => sum + count, 0);
  if (possible <= 0 || found.missed > possible) return undefined;
  const out = found.taken.map(({ count, code }) => `${count} ${code}`);
  const how =
    out.length > 0
      ? `${found.recorded} less ${joined(out, 'and')} leaves ${possible} possible sessions. ${found.missed} of ${possible} is`
      : `${found.missed} of ${possible} is`;
  if (asksBand(c)) return supportBand(c, Number(percentMissed(found.missed, possible)));
  const attendance = attendancePercent({ possible, attended: possible - found.missed });
  return bandAnswer(c, {
    missed: found.missed,
    possible,
    shown: percentMissed(found.missed, possible),
    how: `Attendance is ${attendance}%. ${how}`,
  });
}
