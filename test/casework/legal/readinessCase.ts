import type { ContentOf, Entry, EntryKind } from '../../../src/casework/cases/entry.ts';
import type { Checklist, EvidenceTest } from '../../../src/casework/council/councilSettings.ts';
import { shippedSettings } from '../../../src/casework/council/shipped/shippedSettings.ts';
import type { Finding, Readiness } from '../../../src/casework/legal/readiness/readiness.ts';
import { readinessFacts } from '../../../src/casework/legal/readiness/readinessFacts.ts';
import { readinessOf } from '../../../src/casework/legal/readiness/readinessOf.ts';
import { entryAbout } from '../entryExamples.ts';
import { today } from './steps.ts';

export const mother = {
  id: 'mother',
  name: 'Rowena Ash',
  relationship: 'Mother',
  livesWithPupil: true,
} as const;
export const father = { ...mother, id: 'father', name: 'Silas Ash', relationship: 'Father' } as const;

let made = 0;
/** Something written down about the pupil, with what a test is about. */
export function written<K extends EntryKind>(kind: K, content: Partial<ContentOf<K>>): Entry {
  made += 1;
  return entryAbout(kind, { id: `e${made}`, pupilId: 'pupil-1', schoolId: 'school-north' }, content);
}

export const profileWith = (content: Partial<ContentOf<'profile'>> = {}) =>
  written('profile', { parents: [mother], ...content });

type Rest = Parameters<typeof readinessFacts>[1];

export const facts = (entries: readonly Entry[], rest: Partial<Rest> = {}) =>
  readinessFacts(entries, {
    today,
    birthDate: '2013-02-11',
    noticesTo: () => [],
    wholeCouncil: true,
    measures: shippedSettings.measures,
    ...rest,
  });

/** What is found for one test alone. */
export function found(test: EvidenceTest, entries: readonly Entry[], rest: Partial<Rest> = {}): Finding {
  const source = { title: 'x', place: '', edition: '', url: '' };
  const items = [{ id: 'x', text: 'x', needed: true, test, source }];
  const [item] = readinessOf({ step: 'contract', items }, facts(entries, rest)).items;
  if (!item) throw new Error('nothing was looked for');
  return { found: item.found, evidence: item.evidence };
}

/** By the checklist that the product ships. */
export function readiness(
  step: Checklist['step'],
  entries: readonly Entry[],
  rest: Partial<Rest> = {},
): Readiness {
  const checklist = shippedSettings.checklists.find((one) => one.step === step);
  if (!checklist) throw new Error(`no checklist for ${step}`);
  return readinessOf(checklist, facts(entries, rest));
}
