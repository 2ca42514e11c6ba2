import { council } from '../../../guidance/local/council.ts';
import { stages } from '../../../guidance/toolkit/stages.ts';
import type { CouncilSettings, StageTest } from '../councilSettings.ts';
import { contractChecklist } from './contractChecklist.ts';
import { orderChecklist, parentingChecklist, prosecutionChecklist } from './courtChecklists.ts';
import { holidayChecklist, improvementChecklist, irregularChecklist } from './noticeChecklists.ts';
import { shippedLetters } from './shippedLetters.ts';
import { shippedPlans } from './shippedPlans.ts';

/** As the council's document has them: targeted where there is a concern, intensive for persistent and severe absence. */
const testsOf: Readonly<Record<1 | 2 | 3, readonly StageTest[]>> = {
  1: [],
  2: ['plan-open', 'threshold-met', 'on-caseload'],
  3: ['severe', 'persistent', 'plan-ended-without-gain', 'legal-step-open'],
};

/** What a council has that has changed nothing. */
export const shippedSettings: CouncilSettings = {
  stages: stages.map(({ number, title }) => ({ number, title, tests: [...testsOf[number]] })),
  checklists: [
    contractChecklist,
    improvementChecklist,
    irregularChecklist,
    holidayChecklist,
    orderChecklist,
    prosecutionChecklist,
    parentingChecklist,
  ],
  planTemplates: [...shippedPlans],
  letters: [...shippedLetters],
  measures: {
    checkDays: council.measures.checkDays,
    unexplainedDays: 5,
    mostUnauthorised: council.measures.improvementPercent,
    // As in Dorset next door, within two weeks of the return: what the council's own code says is not public.
    holidayRequestDays: 14,
    addressMonths: 6,
    fallPoints: 3,
  },
  retention: {
    // No law names a time for cases: as long as the registers that they rest on.
    caseYears: 6,
    registerYears: 6,
    // Longer than the cases, so that what became of one can still be shown.
    auditYears: 7,
    graceDays: 30,
  },
};
