import { requireMay } from '../access/may.ts';
import type { Person } from '../access/person.ts';
import { answerQuestion } from '../guidance/answerQuestion.ts';
import { withoutPersonalData } from '../guidance/personalData.ts';
import { Problem } from '../problems/problem.ts';
import { changeRecord } from '../records/changeRecord.ts';
import type { ReportPorts } from './ports.ts';
import { previousToKeep } from './previousToKeep.ts';
import { reportId } from './questionId.ts';
import type { QueuedQuestion } from './queuedQuestion.ts';
import { dayOf } from './today.ts';

/** What a person asks the officer to look at. */
export type Report = {
  question: string;
  previous?: string;
  reason: 'unhelpful' | 'drop-in';
  /** What was wrong with the answer. */
  why?: string;
  /** How the answer began. */
  answerLead?: string;
};

const atRisk =
  'We do not keep questions about a child who may be at risk. Speak to your designated safeguarding lead now.';

/**
 * Puts a question into the officer's queue, without personal data and without a trace of who asked. The same person with the
 * same question on the same day changes what is there. Resolves once it is kept.
 * @throws Problem not_allowed; bad_request where a child may be at risk: then nothing is kept
 */
export async function reportQuestion(person: Person, report: Report, ports: ReportPorts): Promise<void> {
  requireMay(person, 'question:ask');
  const now = ports.now();
  const clean = (text: string | undefined) => (text ? withoutPersonalData(text).text.trim() : undefined);
  const question = clean(report.question) ?? '';
  const [previous, why] = [clean(report.previous), clean(report.why)];
  const answer = answerQuestion(question, dayOf(now), previous === undefined ? {} : { previous });
  // What live records said was for this person alone, and tells whose school it is.
  const answerLead = report.answerLead && answer.live ? answer.lead : report.answerLead;
  if (answer.kind === 'safeguarding') throw new Problem('bad_request', atRisk);
  const kept = previousToKeep({ question, previous }, dayOf(now));
  const id = reportId({ personId: person.id, question, day: dayOf(now) });
  await changeRecord(ports.questions, id, (known): QueuedQuestion => {
    const { guidanceId: _, ...before } = known ?? { id, question, topic: answer.topic, firstAsked: now };
    return {
      ...before,
      ...(kept && { previous: kept }),
      ...(why && { why }),
      ...(answerLead && { answerLead }),
      reason: report.reason,
      count: 1,
      lastAsked: now,
      state: 'open',
    };
  });
}
