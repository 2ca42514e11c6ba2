import type { Person } from '../../../src/access/person.ts';
import { type Answer, wordsIn } from './answer.ts';
import { type About, expectedStatus } from './expected.ts';
import { knowsSouth } from './people.ts';
import type { Stores } from './stores.ts';
import type { Ask, Route } from './table/route.ts';
import { neverLogged, personal, secrets } from './words.ts';

/** Somebody who walks one operation. */
export type Step = { who: string; person: Person; route: Route };
export type Asked = { ask: Ask; about: About };

/** A fault that tells somebody what they may not know. */
export const leak = (words: string) => `LEAK ${words}`;
export const isLeak = (fault: string) => fault.startsWith('LEAK ');

const saidOf = ({ who }: Step, { ask: { path, init }, about }: Asked) =>
  `${who}: ${init?.method ?? 'GET'} ${path} (${about})`;

/** What is wrong with an answer, and with what it changed. */
export function faultsOfAnswer(
  step: Step,
  asked: Asked,
  { answer, changed }: { answer: Answer; changed: boolean },
): string[] {
  const { person, route } = step;
  const said = saidOf(step, asked);
  const { status, text } = answer;
  const wanted = expectedStatus(person, asked.ask, { route, about: asked.about });
  const told = route.tells?.[person.role] ?? [];
  const found = knowsSouth(person) ? [] : wordsIn(answer, secrets).filter((word) => !told.includes(word));
  return [
    ...(status === wanted ? [] : [`${said} was answered ${status}, not ${wanted}: ${text.slice(0, 200)}`]),
    ...(found.length === 0 ? [] : [leak(`${said} tells ${found.join(', ')}`)]),
    ...(status >= 400 && changed ? [`${said} was refused and changed something`] : []),
  ];
}

/** Where another school's is told apart from what does not exist: by status, body or headers. */
export function toldApart({ who }: Step, answers: ReadonlyMap<About, readonly Answer[]>): string[] {
  const [south = [], nowhere = []] = [answers.get('south'), answers.get('nowhere')];
  return south.flatMap((answer, at) => {
    const both = [answer, nowhere[at]].map((one) => JSON.stringify(one));
    return both[0] === both[1] ? [] : [leak(`${who} tells South’s from nothing: ${both.join(' and ')}`)];
  });
}

/** What the audit holds that it should not: deeds of somebody at a school that they may not see, and names in its own words. */
export function faultsOfAudit(step: Step, asked: Asked, { cases }: Stores): string[] {
  const said = saidOf(step, asked);
  return cases.audited().flatMap((entry) => {
    const { personId, schoolId = '', pupilId = '', detail = '' } = entry;
    const isTheirs = personId === step.person.id && !knowsSouth(step.person);
    const aboutSouth = schoolId === 'school-south' || pupilId.startsWith('hidden-');
    const names = personal.filter((word) => detail.includes(word));
    return [
      ...(isTheirs && aboutSouth ? [`${said} is in the audit of South`] : []),
      ...names.map((name) => `${said} put “${name}” into the words of the audit`),
    ];
  });
}

/** Everybody's names and words that stand in the log. */
export const faultsOfLog = (lines: readonly string[]): string[] =>
  lines.flatMap((line) =>
    neverLogged.filter((word) => line.includes(word)).map((word) => leak(`the log tells ${word}: ${line}`)),
  );
