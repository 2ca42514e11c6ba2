import { z } from 'zod';
import type { School } from '../../casework/school.ts';
import { defined, filledText, json, text } from './fieldReaders.ts';
import type { ListDescription } from './listDescription.ts';
import { savedRegister } from './savedRegister.ts';

const ids = json(z.array(z.string()), []);

const fields = z.object({
  Title: filledText,
  SchoolId: filledText,
  Urn: text,
  LaEstab: text,
  Phase: text,
  AswIds: ids,
  StaffIds: ids,
  // One that cannot be read is none: the school stays, and its register can be saved again.
  Register: json(savedRegister.optional()).catch(undefined),
});

export const schoolsList: ListDescription<School> = {
  name: 'Schools',
  about: 'Schools, the people linked to them, and the register that each caseload rests on.',
  columns: [
    { name: 'SchoolId', kind: 'text', indexed: true, unique: true },
    { name: 'Urn', kind: 'text', indexed: true },
    { name: 'LaEstab', kind: 'text', indexed: true },
    { name: 'Phase', kind: 'text' },
    { name: 'AswIds', kind: 'note' },
    { name: 'StaffIds', kind: 'note' },
    { name: 'Register', kind: 'note' },
  ],
  keyColumn: 'SchoolId',
  keyOf: (school) => school.id,
  fieldsOf: (school) => ({
    Title: school.name,
    SchoolId: school.id,
    Urn: school.urn,
    LaEstab: school.laEstab,
    Phase: school.phase,
    AswIds: JSON.stringify(school.aswIds),
    StaffIds: JSON.stringify(school.staffIds),
    Register: school.register ? JSON.stringify(school.register) : null,
  }),
  reader: fields.transform((row) =>
    defined({
      id: row.SchoolId,
      name: row.Title,
      urn: row.Urn,
      laEstab: row.LaEstab,
      phase: row.Phase,
      aswIds: row.AswIds,
      staffIds: row.StaffIds,
      register: row.Register,
    }),
  ),
};
