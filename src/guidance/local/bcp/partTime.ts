import type { LegalFact } from '../../law/legalFact.ts';
import { graduatedResponse } from './source.ts';

const shared = { area: 'local', lastChecked: '2026-11-26', confidence: 'high' } as const;

/** Reporting part-time timetables. */
export const partTime: readonly LegalFact[] = [
  {
    ...shared,
    id: 'bcp-part-time-help',
    topic: 'help with the School Access Module',
    question: 'Who helps with the School Access Module (SAM)?',
    text: 'For help with the School Access Module (SAM), where part-time timetables are entered, write to synergy@bcpcouncil.gov.uk. The attendance team has a user guide.',
    verdicts: [{ has: [], says: 'Yes' }],
    needs: [
      ['sam', 'ptt', 'synergy'],
      ['stuck', 'contact'],
      ['sam', 'logs', 'contact', 'stuck'],
    ],
    unless: [
      'behaviour',
      'longTerm',
      'whoDecides',
      'pn',
      'codeWanted',
      'cme',
      'homeEd',
      'consent',
      'grounds',
      'unreported',
    ],
    helps: ['contact', 'stuck', 'sam'],
    also: [
      { needs: [['sam'], ['helpWord']], unless: ['shortFor'] },
      {
        needs: [
          ['sam', 'synergy'],
          ['stuck', 'contact'],
        ],
        unless: ['cme', 'homeEd', 'codeWanted'],
      },
    ],
    sources: [graduatedResponse('Stage 3, part-time timetables')],
  },
  {
    ...shared,
    id: 'bcp-part-time-report',
    topic: 'reporting a part-time timetable',
    question: 'Where do we report a part-time timetable?',
    text: 'Report a part-time timetable in the School Access Module (SAM), and update it whenever the hours change. For help write to synergy@bcpcouncil.gov.uk.',
    verdicts: [{ has: [], says: 'Yes' }],
    needs: [
      ['ptt', 'sam'],
      ['logs', 'updates', 'sam'],
      ['logs', 'updates', 'whenDo', 'whatIs', 'whatFor', 'mustWe', 'inBcp', 'council'],
    ],
    unless: ['codeWanted', 'behaviour', 'ill', 'consent', 'pn', 'shortFor'],
    helps: ['updates', 'logs', 'inBcp'],
    sources: [graduatedResponse('Stage 3, part-time timetables')],
  },
];
