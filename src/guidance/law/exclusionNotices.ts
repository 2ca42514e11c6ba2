import { educationAndInspections2006, penaltyNoticeRegulations } from '../citations.ts';
import type { LegalFact } from './legalFact.ts';

const shared = {
  area: 'notices',
  lastChecked: '2026-11-26',
  confidence: 'high',
  from: '2024-08-19',
} as const;

/** An excluded pupil in a public place. */
export const exclusionNotices: readonly LegalFact[] = [
  {
    ...shared,
    id: 'exclusion-notice',
    topic: 'a penalty notice for an excluded pupil in a public place',
    question: 'How much is the penalty notice when an excluded pupil is in a public place?',
    text: 'The notice for an excluded pupil in a public place is £60 within 21 days, or £120 within 28 days. It can be given where the pupil is there in school hours without good reason, in the first 5 school days of the exclusion.\n\nThese amounts did not rise in 2024: the higher scale is for absence only.',
    verdicts: [
      { has: ['differs'], says: 'No' },
      { has: ['sum80'], says: 'No' },
      { has: [], says: 'Yes' },
    ],
    needs: [['excludedPupil'], ['publicPlace', 'firstFive'], ['pn', 'amount', 'notice']],
    unless: ['court', 'exclusionLetter', 'offence'],
    sources: [educationAndInspections2006(105), penaltyNoticeRegulations('Regulation 4')],
  },
  {
    ...shared,
    id: 'exclusion-offence',
    topic: 'the offence of an excluded pupil in a public place',
    question: 'What is the court fine when an excluded pupil is in a public place?',
    text: 'It is an offence by the parent if an excluded pupil is in a public place in school hours without good reason in the first 5 school days. The court can fine up to £1,000 (level 3).',
    verdicts: [
      { has: ['ok'], lacks: ['offence'], says: 'No' },
      { has: [], says: 'Yes' },
    ],
    needs: [['excludedPupil'], ['publicPlace'], ['court', 'offence', 'prosecution']],
    unless: ['exclusionLetter'],
    helps: ['courtFine', 'amount', 'pn', 'firstFive'],
    also: [
      {
        needs: [['excludedPupil'], ['publicPlace'], ['mayWe', 'ruledOut', 'whatHappens']],
        unless: ['pn', 'amount', 'exclusionLetter'],
      },
    ],
    sources: [educationAndInspections2006(103)],
  },
  {
    ...shared,
    id: 'exclusion-letter',
    topic: 'what an exclusion letter says about public places',
    question: 'Does the exclusion letter have to tell parents about public places?',
    text: 'The exclusion letter has to tell parents of their duty to keep the pupil out of public places in school hours in the first 5 school days.',
    verdicts: [
      { has: ['leftOut'], says: 'No' },
      { has: ['skipIt'], says: 'No' },
      { has: [], says: 'Yes' },
    ],
    needs: [['excludedPupil'], ['exclusionLetter'], ['publicPlace']],
    helps: ['mustWe', 'content'],
    sources: [educationAndInspections2006(104)],
  },
];
