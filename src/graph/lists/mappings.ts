import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { RememberedMapping } from '../../casework/imports/rememberedMapping.ts';
import { columnMapping } from './columnMapping.ts';
import { filledText, json } from './fieldReaders.ts';
import type { ListDescription } from './listDescription.ts';

const fields = z.object({
  SchoolId: filledText,
  Signature: filledText,
  Mapping: json(columnMapping),
  ChangedAt: filledText,
  ChangedBy: filledText,
});

/** One mapping for a school and a heading. A heading may be longer than SharePoint indexes, so that it is hashed. */
export function mappingKey({
  schoolId,
  signature,
}: Pick<RememberedMapping, 'schoolId' | 'signature'>): string {
  return createHash('sha256').update(`${schoolId}\n${signature}`).digest('hex');
}

export const mappingsList: ListDescription<RememberedMapping> = {
  name: 'Mappings',
  about: 'How people said that the columns of a school’s register files are to be read.',
  columns: [
    { name: 'MappingKey', kind: 'text', indexed: true, unique: true },
    { name: 'SchoolId', kind: 'text', indexed: true },
    { name: 'Signature', kind: 'note' },
    { name: 'Mapping', kind: 'note' },
    { name: 'ChangedAt', kind: 'text' },
    { name: 'ChangedBy', kind: 'text' },
  ],
  keyColumn: 'MappingKey',
  keyOf: mappingKey,
  fieldsOf: (record) => ({
    Title: record.schoolId,
    MappingKey: mappingKey(record),
    SchoolId: record.schoolId,
    Signature: record.signature,
    Mapping: JSON.stringify(record.mapping),
    ChangedAt: record.changedAt,
    ChangedBy: record.changedBy,
  }),
  reader: fields.transform((row) => ({
    schoolId: row.SchoolId,
    signature: row.Signature,
    mapping: row.Mapping,
    changedAt: row.ChangedAt,
    changedBy: row.ChangedBy,
  })),
};
