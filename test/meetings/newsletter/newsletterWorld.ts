import type { Person, Role } from '../../../src/access/person.ts';
import type { SchoolCalendar } from '../../../src/calendar/schoolCalendar.ts';
import type { School } from '../../../src/casework/school.ts';
import type { Newsletter } from '../../../src/meetings/newsletter/newsletter.ts';
import type { NewsletterPorts } from '../../../src/meetings/newsletter/newsletterPorts.ts';
import { schoolOf } from '../../casework/support.ts';
import { memoryMeetingRecords } from '../memoryMeetingRecords.ts';

export const personOf = (id: string, role: Role, schoolIds: readonly string[] = []): Person => ({
  ...{ id, role, schoolIds },
  name: `Name of ${id}`,
  email: `${id}@example.org`,
});

export const olive = personOf('olive', 'officer');
export const walter = personOf('walter', 'asw', ['elm', 'oak']);
export const elma = personOf('elma', 'school', ['elm']);
export const trudy = personOf('trudy', 'school', ['elm', 'oak']);
export const rita = personOf('rita', 'reader');
export const everyone = [olive, walter, elma, trudy, rita];

/** Term from 2 November to 18 December 2026, with an INSET day on Monday 30 November. */
export const calendar: SchoolCalendar = {
  terms: [
    { name: 'Autumn 1', from: '2026-09-02', to: '2026-10-23' },
    { name: 'Autumn 2', from: '2026-11-02', to: '2026-12-18' },
    { name: 'Spring 1', from: '2027-01-04', to: '2027-02-12' },
  ],
  inset: ['2026-11-30'],
  closures: [],
};

export const content = {
  halfTerm: '2026/27, Autumn 2',
  title: 'Attendance after half term',
  text: 'Dear all,\n\n- one\n- two',
  links: [{ id: 'l-1', title: 'Toolkit', url: 'https://example.org/toolkit' }],
};

export const letter = (change: Partial<Newsletter> = {}): Newsletter => ({
  ...{ id: 'n-1', ...content, state: 'sent', sentAt: '2026-11-23T10:00:00.000Z' },
  changed: { by: 'Name of olive', at: '2026-11-23T10:00:00.000Z' },
  ...change,
});

/** Two schools, and everyone. `at` sets the clock; `people` may leave. */
export function newsletterWorld() {
  const { lists, stores } = memoryMeetingRecords();
  let now = '2026-11-24T10:00:00.000Z';
  const people = new Map(everyone.map((person) => [person.id, person]));
  const schools: School[] = [
    { ...schoolOf('elm', 'Elm School'), staffIds: ['elma', 'trudy'], aswIds: ['walter'] },
    { ...schoolOf('oak', 'Oak School'), staffIds: ['trudy', 'gone'], aswIds: ['walter'] },
  ];
  const ports: NewsletterPorts = {
    ...stores,
    now: () => now,
    schools: { all: async () => schools },
    people: { personById: async (id, name = '') => people.get(id) ?? { ...personOf(id, 'reader'), name } },
    councilCalendar: async () => calendar,
  };
  return {
    ports,
    lists,
    people,
    schools,
    at(instant: string) {
      now = instant;
    },
    tick() {
      now = new Date(Date.parse(now) + 60_000).toISOString();
      return now;
    },
  };
}
