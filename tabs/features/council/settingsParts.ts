import type { CouncilPart } from '../../../src/casework/council/councilSettings.ts';

/** The parts of the settings by their names in the address. */
export const settingsParts = {
  stages: {
    part: 'stages',
    title: 'Stages',
    about: 'How the three stages are called, and which pupils stand in each.',
  },
  checklists: {
    part: 'checklists',
    title: 'Checklists',
    about: 'What has to be there before each legal step, with the source of each item.',
  },
  plans: {
    part: 'planTemplates',
    title: 'Plans',
    about: 'The plans that a school can start from: how long they are, and what is done in which week.',
  },
  letters: {
    part: 'letters',
    title: 'Letters',
    about: 'The letters that schools can make, and the Word file of each.',
  },
  measures: {
    part: 'measures',
    title: 'Measures',
    about: 'Days, months and shares by which the product says that something is due or met.',
  },
  retention: {
    part: 'retention',
    title: 'How long things are kept',
    about: 'After these times records come up under Retention, where an officer decides.',
  },
} as const satisfies Record<string, { part: CouncilPart; title: string; about: string }>;

export type PartPath = keyof typeof settingsParts;
export const partPaths = Object.keys(settingsParts) as readonly PartPath[];

/** The part that an address names; undefined where there is none of that name. */
export const partOf = (name: string | undefined): PartPath | undefined =>
  partPaths.find((path) => path === name);
