import type { CouncilSettings } from '../../src/casework/council/councilSettings.ts';

/** Settings that a test can rely on, whatever the product ships. */
export const plainSettings: CouncilSettings = {
  stages: [
    { number: 1, title: 'Early help in school', tests: [] },
    { number: 2, title: 'A plan with the family', tests: ['persistent', 'plan-open'] },
    { number: 3, title: 'Intensive and legal', tests: ['severe', 'legal-step-open'] },
  ],
  checklists: [],
  planTemplates: [
    {
      id: 'apdr',
      title: 'Assess, plan, do, review',
      about: '',
      weeks: 6,
      midWeek: 3,
      steps: [
        {
          week: 0,
          what: 'Agree a lead practitioner',
          type: 'school-practice',
          organisation: 'school',
        },
        { week: 3, what: 'Review halfway', type: 'plan-review', organisation: 'school' },
      ],
    },
  ],
  letters: [
    {
      id: 'attendance-concern',
      title: 'Concern about attendance',
      about: '',
      for: 'pupil',
      template: 'attendance-concern.docx',
    },
  ],
  measures: {
    checkDays: 10,
    unexplainedDays: 5,
    mostUnauthorised: 5,
    holidayRequestDays: 10,
    addressMonths: 6,
    fallPoints: 5,
  },
  retention: { caseYears: 6, registerYears: 6, auditYears: 6, graceDays: 30 },
};
