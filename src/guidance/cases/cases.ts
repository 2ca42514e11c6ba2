import type { Answer } from '../answer.ts';
import { bandCase } from './bandCase.ts';
import type { CaseQuestion } from './caseQuestion.ts';
import { conversionCase } from './conversionCase.ts';
import { improveCase } from './improveCase.ts';
import { earlierNoticesCase, householdCase, paymentCase } from './noticeCase.ts';
import { returnCase } from './returnCase.ts';
import { rollCase } from './rollCase.ts';
import { schoolAgeCase } from './schoolAgeCase.ts';
import { supervisionCase } from './supervisionCase.ts';
import { supportCase } from './supportCase.ts';
import { thresholdCase } from './thresholdCase.ts';
import { unexplainedCase } from './unexplainedCase.ts';

/** The first that can work with the question counts, so the narrower come first. */
const cases: readonly ((question: CaseQuestion) => Answer | undefined)[] = [
  conversionCase,
  supervisionCase,
  schoolAgeCase,
  supportCase,
  rollCase,
  improveCase,
  householdCase,
  bandCase,
  returnCase,
  thresholdCase,
  unexplainedCase,
  earlierNoticesCase,
  paymentCase,
];

/** The answer to a question with figures or dates in it, worked out; undefined where it holds none that we can work with. */
export function fromFigures(question: CaseQuestion): Answer | undefined {
  for (const one of cases) {
    const answer = one(question);
    if (answer) return answer;
  }
  return undefined;
}
