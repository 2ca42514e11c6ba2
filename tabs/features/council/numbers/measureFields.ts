import type { CouncilSettings } from '../../../../src/casework/council/councilSettings.ts';
import { type NumberField, numberKit } from './numberKit.ts';

export const measureFields: readonly NumberField<keyof CouncilSettings['measures']>[] = [
  {
    key: 'checkDays',
    label: 'Days until an absent child should be seen',
    hint: 'Counted from when the child was last seen, by the register or by a person.',
    unit: 'school days',
  },
  {
    key: 'unexplainedDays',
    label: 'Days until a reason takes the place of an N',
    hint: 'The regulations say 5 school days.',
    unit: 'school days',
  },
  {
    key: 'mostUnauthorised',
    label: 'Unauthorised absence with which a notice to improve is met',
    hint: 'At most this share of the period, unless a notice says otherwise.',
    unit: '%',
  },
  {
    key: 'holidayRequestDays',
    label: 'Days after a holiday in which a penalty notice can be asked for',
    hint: 'Counted from the day the child is back.',
    unit: 'days',
  },
  {
    key: 'addressMonths',
    label: 'How long a checked address holds',
    hint: 'After that it counts as unchecked in the lists before a legal step.',
    unit: 'months',
  },
  {
    key: 'fallPoints',
    label: 'What counts as a new fall',
    hint: 'Attendance lower than in the register before by so many points.',
    unit: 'points',
  },
];

export const retentionFields: readonly NumberField<keyof CouncilSettings['retention']>[] = [
  {
    key: 'caseYears',
    label: 'What is written about a pupil',
    hint: 'Counted from the last entry, for a pupil who has left or is off the caseload.',
    unit: 'years',
  },
  {
    key: 'registerYears',
    label: 'Register files',
    hint: 'The regulations say 6 years from each entry, since August 2024.',
    unit: 'years',
  },
  {
    key: 'auditYears',
    label: 'The audit',
    hint: 'At least as long as what is written about pupils.',
    unit: 'years',
  },
  {
    key: 'graceDays',
    label: 'How long a removal can be undone',
    hint: 'Counted from the day it is set.',
    unit: 'days',
  },
];

export const measuresKit = numberKit('measures', measureFields);
export const retentionKit = numberKit('retention', retentionFields);
