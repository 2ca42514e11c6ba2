import { localCodes, penaltyNoticeRegulations } from '../citations.ts';
import { framework, underFramework } from './framework.ts';
import type { LegalFact } from './legalFact.ts';

const shared = { ...underFramework, area: 'notices' } as const;

/** What can happen to a penalty notice after it was issued. */
export const noticePayment: readonly LegalFact[] = [
  {
    ...shared,
    id: 'unpaid-notice',
    topic: 'a penalty notice that is not paid',
    question: 'What happens if a penalty notice is not paid?',
    text: 'If a notice is not paid within 28 days, the council has to prosecute for the absence itself or withdraw the notice.',
    verdicts: [
      { has: ['doNothing'], says: 'No' },
      { has: ['prosecution'], says: 'Yes' },
      { has: ['withdraw'], says: 'Yes' },
      { has: ['court'], says: 'Yes' },
    ],
    needs: [['unpaid']],
    unless: ['usesUp', 'counts', 'convicted', 'nti', 'instalments', 'predicts', 'shouldWe'],
    helps: ['pn', 'whatHappens', 'notice', 'prosecution', 'withdraw', 'amount', 'howLong', 'theSecond'],
    also: [
      {
        needs: [['unpaid'], ['prosecution', 'court'], ['pn', 'notice']],
        unless: ['usesUp', 'counts', 'nti', 'predicts', 'shouldWe', 'instalments'],
      },
      {
        needs: [['unpaid'], ['doNothing', 'disobey'], ['pn', 'notice', 'pays']],
        unless: ['usesUp', 'counts', 'nti', 'predicts', 'shouldWe'],
      },
    ],
    sources: [penaltyNoticeRegulations('Regulation 9'), framework],
  },
  {
    ...shared,
    id: 'instalments',
    topic: 'paying a penalty notice in instalments',
    question: 'Can parents pay a penalty notice in instalments?',
    text: 'A penalty notice is paid in full. The regulations have no rule for instalments, and councils that say something about them say that they are not possible.',
    verdicts: [
      { has: ['paidInFull'], says: 'Yes' },
      { has: [], says: 'No' },
    ],
    needs: [['instalments']],
    helps: ['pn', 'pays', 'notice'],
    also: [{ needs: [['paidInFull'], ['pn', 'notice'], ['pays']], unless: ['nti'] }],
    unless: ['payTime'],
    sources: [penaltyNoticeRegulations('Regulation 9'), localCodes('Payment')],
  },
  {
    ...shared,
    id: 'withdrawing-a-notice',
    topic: 'when a penalty notice has to be withdrawn',
    question: 'When does the council have to withdraw a penalty notice?',
    text: 'The council has to withdraw a notice that should not have been issued (outside the code, or no offence), that went to the wrong person, or that has material errors. It also has to withdraw one that is unpaid and that it will not prosecute.\n\nMoney that was paid is refunded.',
    verdicts: [
      { has: ['stillStands'], says: 'No' },
      { has: ['afterPaying'], says: 'Yes' },
      { has: [], says: 'Yes' },
    ],
    needs: [['withdraw'], ['pn', 'notice']],
    unless: ['unpaid', 'leftOut', 'keepsMoney', 'usesUp', 'refund', 'nti', 'oldCodes', 'counts'],
    helps: ['wrongly', 'whenDo', 'mustWe', 'council'],
    also: [
      {
        needs: [['wrongly'], ['pn', 'notice']],
        unless: ['nti', 'codeWanted', 'register', 'refund', 'usesUp'],
      },
    ],
    sources: [penaltyNoticeRegulations('Regulations 8 and 9'), localCodes('Withdrawal')],
  },
  {
    ...shared,
    id: 'refunds',
    topic: 'money back for a withdrawn notice',
    question: 'Does a parent get a refund if the notice is withdrawn?',
    text: 'Money paid for a notice that is withdrawn is refunded.',
    verdicts: [
      { has: ['keepsMoney'], says: 'No' },
      { has: [], says: 'Yes' },
    ],
    needs: [['refund'], ['withdraw', 'pn', 'notice', 'wrongly']],
    helps: ['withdraw'],
    also: [{ needs: [['keepsMoney'], ['withdraw', 'wrongly']] }],
    sources: [penaltyNoticeRegulations('Regulation 8'), localCodes('Withdrawal')],
  },
  {
    ...shared,
    id: 'no-appeal',
    topic: 'appeals against a penalty notice',
    question: 'Can a parent appeal against a penalty notice?',
    text: 'There is no statutory right of appeal against a penalty notice. The council has to withdraw one that should not have been issued, went to the wrong person or has material errors.',
    verdicts: [
      { has: ['not:appeal'], says: 'Yes' },
      { has: [], says: 'No' },
    ],
    needs: [['appeal'], ['pn', 'notice']],
    unless: ['excludedPupil', 'nti'],
    sources: [localCodes('Appeals')],
  },
];
