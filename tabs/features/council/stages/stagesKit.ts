import type { StageTest } from '../../../../src/casework/council/councilSettings.ts';
import type { PartKit } from '../partKit.ts';

export const stageTestNames: Record<StageTest, string> = {
  severe: 'Severely absent',
  persistent: 'Persistently absent',
  'on-caseload': 'On the caseload',
  'threshold-met': 'The national threshold is met',
  'plan-open': 'A plan is open',
  'plan-ended-without-gain': 'A plan has ended without attendance getting better',
  'legal-step-open': 'A legal step is under way',
};

type StageRow = { number: 1 | 2 | 3; title: string; tests: readonly StageTest[] };
export type StageFields = { stages: readonly StageRow[] };

const textOf = (value: unknown): string => {
  const { title, tests } = value as StageRow;
  return `${title}. ${tests.map((test) => stageTestNames[test]).join('; ') || 'Every pupil'}`;
};

export const stagesKit: PartKit<'stages', StageFields> = {
  part: 'stages',
  fieldsOf: (stages) => ({ stages }),
  contentOf: ({ stages }) => stages,
  recordOf: (stages) => Object.fromEntries(stages.map((stage) => [`Stage ${stage.number}`, stage])),
  contentOfRecord: (record) =>
    ['Stage 1', 'Stage 2', 'Stage 3'].map((name) => {
      const { number, title, tests } = record[name] as StageRow;
      return { number, title, tests: [...tests] };
    }),
  nameOf: (path) => path,
  textOf: (_, value) => textOf(value),
  labelOf: (path) => {
    const [at, field] = path.split('.');
    return `Stage ${Number(at) + 1}, ${field === 'title' ? 'name' : 'tests'}`;
  },
};
