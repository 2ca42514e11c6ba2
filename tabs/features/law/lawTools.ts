import type { LawArea } from '../../../src/guidance/law/legalFact.ts';
import type { Help } from '../../../src/guidance/supportFirst/flow.ts';

export type LawTool = {
  path: string;
  title: string;
  summary: string;
  /** As a link in a sentence's place: 'Work out the dates and amounts'. */
  action: string;
};

export const flowTool: LawTool = {
  path: '/law/flow',
  title: 'Support first, step by step',
  summary: 'Answer a few questions and see what to consider next, and who decides.',
  action: 'Go through support first, step by step',
};

export const checklistTool: LawTool = {
  path: '/law/checklist',
  title: 'Sufficient support checklist',
  summary: 'Tick what has been done and see what is still missing.',
  action: 'Go through the sufficient support checklist',
};

/** Each calculator by its name in the address. */
export const calculators = {
  threshold: {
    path: '/law/calculators/threshold',
    title: 'National threshold',
    summary: 'From counts of G, N, O and U.',
    action: 'Work out the threshold from counts',
  },
  'penalty-notice': {
    path: '/law/calculators/penalty-notice',
    title: 'Penalty notice',
    summary: 'Last days to pay, what is owed, first or second.',
    action: 'Work out the dates and amounts of a penalty notice',
  },
  'notice-to-improve': {
    path: '/law/calculators/notice-to-improve',
    title: 'Notice to improve',
    summary: 'The school weeks that count, and the end.',
    action: 'Work out the school weeks of a notice to improve',
  },
  'school-age': {
    path: '/law/calculators/school-age',
    title: 'Compulsory school age',
    summary: 'When it starts and ends, from a date of birth.',
    action: 'Work out compulsory school age',
  },
  absence: {
    path: '/law/calculators/absence',
    title: 'Persistent and severe absence',
    summary: 'From sessions missed, with D, X and Y taken out.',
    action: 'Work out persistent and severe absence',
  },
} as const satisfies Record<string, LawTool>;
export type CalculatorName = keyof typeof calculators;

export const isCalculator = (name: string | undefined): name is CalculatorName =>
  name !== undefined && Object.hasOwn(calculators, name);

/** What helps to answer a question of the flow, or with its outcome. */
export const toolFor = (help: Help): LawTool => (help === 'checklist' ? checklistTool : calculators[help]);

const byArea: Partial<Record<LawArea, readonly LawTool[]>> = {
  definitions: [calculators.absence],
  'support-first': [flowTool, checklistTool],
  threshold: [calculators.threshold],
  notices: [calculators['penalty-notice'], flowTool],
  improve: [calculators['notice-to-improve'], flowTool],
  steps: [flowTool],
  age: [calculators['school-age']],
};

/** What works something out in an area of the law. */
export const toolsOf = (area: LawArea): readonly LawTool[] => byArea[area] ?? [];
