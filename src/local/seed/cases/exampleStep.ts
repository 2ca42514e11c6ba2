import type { ContentOf, EntryKind } from '../../../casework/cases/entry.ts';
import type { CaseDays } from './caseDays.ts';
import { type ExamplePupil, nameOf } from './casePupils.ts';

export type Writer = 'school' | 'council';

/** What somebody wrote down about a pupil on a day, and how it changed afterwards. */
export type ExampleStep = {
  [K in EntryKind]: {
    pupil: ExamplePupil;
    kind: K;
    /** What tells it from others of its kind about the pupil; of a profile there is one. */
    name: string;
    by: Writer;
    /** ISO. */
    on: string;
    content: ContentOf<K>;
    later?: readonly { by: Writer; on: string; content: ContentOf<K> }[];
  };
}[EntryKind];

export const lead = { name: 'Istvan Varga', role: 'Pastoral Manager' };
export const colleague = 'Odile Ravensworth';

export const parentOf = (pupil: ExamplePupil): string => `example-${pupil}-parent`;

type ProfileStep = Extract<ExampleStep, { kind: 'profile' }>;

/** The profile of a pupil, with one parent; written down before everything else. */
export function profile(
  pupil: ExamplePupil,
  { on, days, ...more }: Partial<ProfileStep['content']> & { on: string; days: CaseDays },
): ExampleStep {
  const { surname } = nameOf(pupil);
  const content = {
    ...{ lead, barriers: [], support: [], agencies: [] },
    parents: [
      {
        id: parentOf(pupil),
        name: `Robin ${surname}`,
        relationship: 'Mother',
        address: '1 Nowhere Lane\nHarrowmere',
        addressCheckedOn: on,
        livesWithPupil: true,
      },
    ],
    ...more,
  };
  return { pupil, kind: 'profile', name: 'profile', by: 'school', on, content };
}

type PlanStep = Extract<ExampleStep, { kind: 'plan' }>;

export function plan(
  pupil: ExamplePupil,
  { startsOn, days, ...more }: Partial<PlanStep['content']> & { startsOn: string; days: CaseDays },
): PlanStep {
  const content = {
    ...{ templateId: 'apdr', title: 'Assess, plan, do, review', cycle: 1, lead, startsOn, weeks: 10 },
    ...days.planDates(startsOn),
    targetPercent: 92,
    ...more,
  };
  return { pupil, kind: 'plan', name: 'plan', by: 'school', on: startsOn, content };
}
