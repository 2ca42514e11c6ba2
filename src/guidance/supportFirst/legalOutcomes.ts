import { childrenAct1989, educationAct1996, penaltyNoticeRegulations } from '../citations.ts';
import type { FlowOutcome } from './flow.ts';
import { contracts, framework, improveNotice, orders, prosecution } from './flowSources.ts';

const amounts = penaltyNoticeRegulations('Amounts of the penalty');

const beforeNotice = [
  'Ask first whether a notice is likely to change what the parent does, or whether something else would do more.',
  'Think about the Equality Act 2010, for example where the pupil is disabled.',
];

const noticeEvidence = [
  'The sessions that count: dates and codes as they stand in the register.',
  'The support you gave and what came of it, or why support was not right. For a holiday: the request, and your answer.',
  'The notice to improve and its outcome, if there was one.',
];

const authorisedOfficer =
  'An authorised officer: the headteacher, a deputy or assistant head whom they authorise, the council or the police, as the local code sets out.';

/** Paths that end in a legal step to consider. */
export const legalOutcomes: readonly FlowOutcome[] = [
  {
    id: 'consider-improve',
    title: 'Consider a notice to improve',
    summary:
      'It is usual to give the parent a last chance to take up support before a penalty notice is thought of.',
    next: [
      'Set a period of 3 to 6 school weeks, and say what would be enough improvement in this case.',
      'Say what support was given and what is still on offer.',
      'Warn clearly of what may follow, and say when it could come early.',
    ],
    record: [
      'The attendance record and the offences.',
      'The support so far, and what is still on offer.',
      'The start, the end and the criteria of the period.',
    ],
    whoDecides: 'An authorised officer, following the local code.',
    help: 'notice-to-improve',
    sources: [improveNotice],
  },
  {
    id: 'review-period',
    title: 'Review it when the period ends',
    summary: 'The parent has until the end of the period to take up support and improve attendance.',
    next: [
      'Keep the support on offer, and look at the register as the weeks go by.',
      'At the end compare attendance with the criteria, and tell the parent the outcome.',
      'If it is clear that attendance is not improving, a penalty notice may be considered before the end. Tell the parent first.',
    ],
    record: ['Attendance in the period, the support that was taken up, and the outcome.'],
    whoDecides: 'Whoever sent the notice to improve.',
    help: 'notice-to-improve',
    sources: [improveNotice],
  },
  {
    id: 'first-notice',
    title: 'Consider a first penalty notice',
    summary:
      'Meeting the threshold means that a notice is considered. It is not automatic. A first notice is £80 if it is paid within 21 days, and £160 if it is paid within 28 days.',
    next: [...beforeNotice, 'Think about which parent: usually the one who allowed the absence.'],
    record: noticeEvidence,
    whoDecides: authorisedOfficer,
    help: 'penalty-notice',
    sources: [framework, amounts],
  },
  {
    id: 'second-notice',
    title: 'Consider a second penalty notice',
    summary:
      'It would be the second for this parent and child within 3 years: £160, to be paid within 28 days, with no lower amount. It is not automatic.',
    next: [...beforeNotice, 'Bear in mind that no third notice can follow within the 3 years.'],
    record: [...noticeEvidence, 'The date of the first notice, and whether it was paid.'],
    whoDecides: authorisedOfficer,
    help: 'penalty-notice',
    sources: [framework, amounts],
  },
  {
    id: 'explore-contract',
    title: 'Explore an attendance contract',
    summary:
      'No third penalty notice can be sent within 3 years. An attendance contract is a written agreement on support. Nobody can be made to enter one.',
    next: [
      'Offer the parent a meeting to talk about a contract: it cannot be agreed without them.',
      'Agree what the parent will do, what you will do, and when you will review it.',
      'Independent schools and non-maintained special schools cannot use one.',
    ],
    record: ['The offer, what the parent said to it, and what was agreed or why it did not fit.'],
    whoDecides: 'The school or the council, together with the parent.',
    sources: [contracts],
  },
  {
    id: 'ask-about-order',
    title: 'Ask about an education supervision order',
    summary:
      'Such an order puts a child under the supervision of the council. It is formal, without a criminal case.',
    next: [
      'Ask the council whether an order could help this child and family.',
      'Make sure that voluntary support has been used up.',
      'If there is a safeguarding concern, talk to your designated safeguarding lead and to social care: another plan may be the better one.',
    ],
    record: ['The support and its outcome, the contract or the offer of it, and what the council said.'],
    whoDecides: 'The council asks for an order; a court makes it.',
    sources: [orders, childrenAct1989('Section 36'), educationAct1996(447)],
  },
  {
    id: 'council-decides',
    title: 'Take advice from the council',
    summary:
      'What follows is for the council to decide, and only the council can take a parent to court over attendance. That is a last resort. This page does not say whether it should.',
    next: [
      'Ask the council for advice on this case.',
      'Go on with the support while it is looked at.',
      'Get the records ready that the council asks for.',
    ],
    record: [
      'The register, the support and each contact with the family.',
      'Earlier notices, the contract or the offer of it, and what was said of an order.',
    ],
    whoDecides: 'The council.',
    sources: [prosecution, educationAct1996(446), educationAct1996(447)],
  },
];
