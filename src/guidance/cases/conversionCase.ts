import type { Answer } from '../answer.ts';
import { sessionsPerDay } from '../calculations/nationalThreshold.ts';
import { amountOf, type CaseQuestion, caseAnswer } from './caseQuestion.ts';
import { caseSources } from './caseSources.ts';
import { numberIn } from './caseText.ts';

/** Days in sessions, and the other way round. */
export function conversionCase({ text }: CaseQuestion): Answer | undefined {
  const toSessions = /\bhow many session/.test(text) && !/\bthreshold|\bpersist|\bpossibl|\bmiss/.test(text);
  const toDays = /\bhow many (?:school )?day/.test(text) && /\bsession/.test(text);
  const days = toSessions ? numberIn(text, /\b(\d+(?:\.\d+)?) (?:school )?day\b/) : undefined;
  const sessions = toDays ? numberIn(text, /\b(\d+) session\b/) : undefined;
  const share = {
    sources: [caseSources.framework],
    topic: 'sessions and days',
    nearest: ['What is the national threshold?'],
  };
  if (days !== undefined)
    return caseAnswer({
      ...share,
      lead: `${amountOf(days, 'school day')} ${days === 1 ? 'is' : 'are'} ${days * sessionsPerDay} sessions: each school day has a morning and an afternoon session.`,
    });
  if (sessions !== undefined)
    return caseAnswer({
      ...share,
      lead: `${amountOf(sessions, 'session')} ${sessions === 1 ? 'is' : 'are'} ${amountOf(sessions / sessionsPerDay, 'school day')}: each school day has a morning and an afternoon session.`,
    });
  return undefined;
}
