import type { Answer } from '../answer.ts';
import type { Reading } from '../reading/readQuestion.ts';
import { bandCase } from './bandCase.ts';
import { type CaseQuestion, caseQuestion } from './caseQuestion.ts';
import { considerCase } from './considerCase.ts';
import { conversionCase } from './conversionCase.ts';
import { earlierNoticesCase } from './earlierNoticesCase.ts';
import { householdCase } from './householdCase.ts';
import { improveCase } from './improveCase.ts';
import { paymentCase } from './paymentCase.ts';
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
  considerCase,
  unexplainedCase,
  earlierNoticesCase,
  paymentCase,
];

/** What is worked on: figures, dates, and the few words that settle a case without either. Most questions hold none. */
const mayHoldFigures =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|twins?|single|lone|half|week|fortnight|once|twice|brother|sister|siblings?|older|younger|son|daughter|never|none|withdrawn|enough|sufficient\w*|ready|threshold|improve|nti|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*)\b/i;

/** The answer to a question with figures or dates in it, worked out; undefined where it holds none that we can work with. */
export function fromFigures(question: string, reading: Reading, today: string): Answer | undefined {
  if (!mayHoldFigures.test(question)) return undefined;
  const asked = caseQuestion(question, reading, today);
  for (const one of cases) {
    const answer = one(asked);
    if (answer) return answer;
  }
  return undefined;
}
