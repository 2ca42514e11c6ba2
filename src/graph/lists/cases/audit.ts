import { z } from 'zod';
import { roles } from '../../../access/person.ts';
import { type AuditEntry, auditActs } from '../../../casework/audit/auditEntry.ts';
import { defined, filledText, optionalText } from '../fieldReaders.ts';
import type { ListDescription } from '../listDescription.ts';
import { longText, noteLength } from '../longText.ts';
import { localHourOf } from './auditTimes.ts';
import { fieldChanges, fittingFields } from './changeText.ts';

/** What a record held before and after: as much as two columns of content. */
const columns = 3;
const changes = longText('Changes', columns, fieldChanges.optional());

const fields = z.looseObject({
  EntryId: filledText,
  ActedAt: filledText,
  PersonId: filledText,
  PersonName: filledText,
  PersonRole: z.enum(roles),
  Act: z.enum(auditActs),
  ActedOn: filledText,
  SchoolId: optionalText,
  PupilId: optionalText,
  RecordId: optionalText,
  Reason: optionalText,
  Detail: optionalText,
});

/** The month of somebody or something, in the one column by which SharePoint can find it: see auditStore.ts. */
export const monthOf = (id: string, month: string): string => `${id}|${month}`;

const orNull = (id: string | undefined, month: string) => (id === undefined ? null : monthOf(id, month));

export const auditList: ListDescription<AuditEntry> = {
  name: 'Audit',
  about: 'Who did what, when. Nothing changes or takes away a row but the end of its keeping.',
  columns: [
    { name: 'EntryId', kind: 'text', indexed: true, unique: true },
    // Text that sorts: SharePoint's own instants lose their milliseconds.
    { name: 'ActedAt', kind: 'text', indexed: true },
    { name: 'LocalMonth', kind: 'text', indexed: true },
    { name: 'LocalDay', kind: 'text', indexed: true },
    { name: 'LocalHour', kind: 'text', indexed: true },
    { name: 'PersonId', kind: 'text', indexed: true },
    { name: 'PersonMonth', kind: 'text', indexed: true },
    { name: 'PersonName', kind: 'text' },
    { name: 'PersonRole', kind: 'text' },
    { name: 'Act', kind: 'text', indexed: true },
    { name: 'ActMonth', kind: 'text', indexed: true },
    { name: 'ActedOn', kind: 'text' },
    { name: 'SchoolId', kind: 'text', indexed: true },
    { name: 'SchoolMonth', kind: 'text', indexed: true },
    { name: 'PupilId', kind: 'text', indexed: true },
    { name: 'PupilMonth', kind: 'text', indexed: true },
    { name: 'RecordId', kind: 'text' },
    ...changes.columns,
    { name: 'Reason', kind: 'note' },
    { name: 'Detail', kind: 'note' },
  ],
  keyColumn: 'EntryId',
  keyOf: ({ id }) => id,
  fieldsOf: (entry) => {
    const hour = localHourOf(entry.at);
    const month = hour.slice(0, 7);
    const changed = entry.fields && fittingFields(entry.fields, columns * noteLength);
    return {
      Title: entry.id,
      EntryId: entry.id,
      ActedAt: entry.at,
      LocalMonth: month,
      LocalDay: hour.slice(0, 10),
      LocalHour: hour,
      PersonId: entry.personId,
      PersonMonth: monthOf(entry.personId, month),
      PersonName: entry.person,
      PersonRole: entry.role,
      Act: entry.act,
      ActMonth: monthOf(entry.act, month),
      ActedOn: entry.subject,
      SchoolId: entry.schoolId ?? null,
      SchoolMonth: orNull(entry.schoolId, month),
      PupilId: entry.pupilId ?? null,
      PupilMonth: orNull(entry.pupilId, month),
      RecordId: entry.recordId ?? null,
      ...changes.fieldsOf(changed ? JSON.stringify(changed) : ''),
      Reason: entry.reason ?? null,
      Detail: entry.detail ?? null,
    };
  },
  reader: fields.transform(
    (row, context) =>
      defined({
        id: row.EntryId,
        at: row.ActedAt,
        personId: row.PersonId,
        person: row.PersonName,
        role: row.PersonRole,
        act: row.Act,
        subject: row.ActedOn as AuditEntry['subject'],
        schoolId: row.SchoolId,
        pupilId: row.PupilId,
        recordId: row.RecordId,
        fields: changes.read(row, context),
        reason: row.Reason,
        detail: row.Detail,
      }) as AuditEntry,
  ),
};
