import {
  childrenAct1989,
  educationAct1996,
  penaltyNoticeRegulations,
  registerChapter,
  regulations2024,
  startOfSchoolAge,
  workingTogether,
} from '../citations.ts';
import { framework } from '../law/framework.ts';

/** What the cases rest on. */
export const caseSources = {
  framework,
  amounts: penaltyNoticeRegulations('Amounts of the penalty and days to pay'),
  publicPlace: penaltyNoticeRegulations('Regulation 4, excluded pupils in a public place'),
  unpaid: penaltyNoticeRegulations('Regulation 9, unpaid notices'),
  bands: workingTogether('Persistent and severe absence'),
  codes: registerChapter,
  improve: workingTogether('Pages 58 and 59, notice to improve'),
  starts: startOfSchoolAge,
  ends: educationAct1996(8),
  roll: regulations2024('regulation 9, deletion from the admission register'),
  returns: regulations2024('regulation 13, returns'),
  changing: regulations2024('regulation 10(7) to (9), changing an entry'),
  travelling: educationAct1996(444),
  supervision: childrenAct1989('Section 36 and schedule 3'),
} as const;
