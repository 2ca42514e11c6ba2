import { ukInstant } from '../../parts/ukInstant.ts';
import { type AuditEntry, actWords, pupilName, roleName } from './auditWords.ts';
import { changeLines } from './changeLines.ts';

const columns = [
  'When',
  'Time (UTC)',
  'Who',
  'Role',
  'What',
  'School',
  'Pupil',
  'Field',
  'Old',
  'New',
  'Reason',
  'Detail',
];

/** A row for each entry; for a change, one for each field that it changed. */
export function auditCsvRows(entries: readonly AuditEntry[]): (string | number)[][] {
  return [
    columns,
    ...entries.flatMap((entry) => {
      const { at, person, role, school, pupil, reason = '', detail = '' } = entry;
      const start = [
        ukInstant(at),
        at,
        person,
        roleName(role),
        actWords(entry),
        school?.name ?? '',
        pupil ? pupilName(pupil) : '',
      ];
      const lines = (entry.fields ?? []).flatMap(changeLines);
      const changes = lines.length > 0 ? lines : [{ name: '', from: '', to: '' }];
      return changes.map(({ name, from, to }) => [...start, name, from, to, reason, detail]);
    }),
  ];
}
