import type { PlanTemplate } from '../../../../src/casework/council/councilSettings.ts';
import { amount } from '../../../parts/amount.ts';
import type { PartKit } from '../partKit.ts';

type Step = PlanTemplate['steps'][number];
/** Weeks as they are typed. `key` keeps a row itself while rows come and go. */
export type StepRow = Omit<Step, 'week'> & { key: string; week: string };
export type PlanRow = Omit<PlanTemplate, 'weeks' | 'midWeek' | 'steps'> & {
  weeks: string;
  midWeek: string;
  steps: readonly StepRow[];
};
export type PlanFields = { plans: readonly PlanRow[] };

const number = (text: string) => (text.trim() === '' ? undefined : Number(text));

export const newStep = (): StepRow => ({
  key: crypto.randomUUID(),
  week: '',
  what: '',
  type: 'school-practice',
  organisation: 'school',
});

export const newPlan = (): PlanRow => ({
  id: crypto.randomUUID(),
  title: '',
  about: '',
  weeks: '10',
  midWeek: '5',
  steps: [],
});

const stepLabels: Record<string, string> = {
  week: 'week',
  what: 'what is done',
  type: 'kind',
  organisation: 'who',
};
const planLabels: Record<string, string> = {
  title: 'name',
  about: 'about',
  weeks: 'school weeks',
  midWeek: 'review halfway',
  steps: 'steps',
};

function textOf(value: unknown): string {
  if (value === undefined) return 'Not there';
  const { title, about, weeks, midWeek, steps } = value as PlanTemplate;
  return [
    `${title}: ${amount(weeks, 'school week')}, review in week ${midWeek}.`,
    about,
    ...steps.map(({ week, what }) => `Week ${week}: ${what}`),
  ].join('\n');
}

export const plansKit: PartKit<'planTemplates', PlanFields> = {
  part: 'planTemplates',
  fieldsOf: (plans) => ({
    plans: plans.map((plan) => ({
      ...plan,
      weeks: String(plan.weeks),
      midWeek: String(plan.midWeek),
      steps: plan.steps.map((step, at) => ({ ...step, key: `${plan.id}-${at}`, week: String(step.week) })),
    })),
  }),
  contentOf: ({ plans }) =>
    plans.map((plan) => ({
      ...plan,
      weeks: number(plan.weeks),
      midWeek: number(plan.midWeek),
      steps: plan.steps.map(({ key: _, week, ...step }) => ({ ...step, week: number(week) })),
    })),
  recordOf: (plans) => ({ plans }),
  contentOfRecord: ({ plans }) => plans as PlanTemplate[],
  nameOf: () => 'A plan',
  textOf: (_, value) => textOf(value),
  labelOf(path, { plans }) {
    const [at, field = '', step, part = ''] = path.split('.');
    const plan = plans[Number(at)]?.title || 'The new plan';
    if (step === undefined) return `${plan}, ${planLabels[field] ?? field}`;
    return `${plan}, step ${Number(step) + 1}, ${stepLabels[part] ?? part}`;
  },
};
