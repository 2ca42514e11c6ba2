import type { LocalGuidance } from '../localGuidance.ts';
import { approachNotes } from './approachNotes.ts';
import { facts } from './facts.ts';
import { legalNotes } from './legalNotes.ts';
import { sectionNotes } from './notes/sectionNotes.ts';
import { graduatedResponse } from './source.ts';
import { sufficientSupport } from './sufficientSupport.ts';
import { words } from './words.ts';

/** Bournemouth, Christchurch and Poole. */
export const bcp: LocalGuidance = {
  council: 'BCP',
  team: 'School Attendance Support Team',
  email: 'schoolinclusion@bcpcouncil.gov.uk',
  safeguarding: {
    hub: "Children's First Response (MASH)",
    consultationLine: '01202 123334',
    source: graduatedResponse('Stage 3, safeguarding referral'),
  },
  document: graduatedResponse,
  facts,
  words,
  codeNotes: {
    C2: 'In BCP, report the timetable and each change of hours in the School Access Module (SAM).',
    O: 'In BCP, a safe-and-well check at least every 10 school days is best practice while a child is absent.',
  },
  approachNotes,
  measures: { improvementPercent: 10, supportBand: { from: 5, to: 15 }, checkDays: 10, attempts: 2 },
  sectionNotes,
  sufficientSupport,
  legalNotes,
};
