import type { Person } from '../../access/person.ts';
import { auditOfChange } from '../audit/auditOfChange.ts';
import type { CasePorts } from '../cases/casePorts.ts';
import type { Entry } from '../cases/entry.ts';
import { nextVersion, stampOf } from '../cases/entryVersions.ts';
import { saveVersion } from '../cases/saveVersion.ts';
import { letterFileName } from './letterFileName.ts';

type Ports = Pick<CasePorts, 'entries' | 'papers' | 'audit' | 'now'>;

/** Where the papers of a pupil are filed. */
export const papersOf = ({ schoolId, pupilId }: Pick<Entry, 'schoolId' | 'pupilId'>): readonly string[] => [
  schoolId,
  pupilId,
];

/** Files a letter whose record has been put down, and says in the record where it is. */
export async function fileLetter(
  person: Person,
  { entry, bytes }: { entry: Entry<'letter'>; bytes: Uint8Array },
  ports: Ports,
): Promise<Entry<'letter'>> {
  const name = letterFileName(entry.content);
  const { fileId } = await ports.papers.keep(papersOf(entry), { name: `${entry.id}.docx`, bytes });
  const file = { id: fileId, name };
  const saved = await saveVersion(
    { kind: 'letter', id: entry.id, version: entry.version },
    {
      decide(before) {
        if (before.kind !== 'letter' || before.content.file) return undefined;
        const content = { ...before.content, file };
        return nextVersion(before, { what: 'changed', content }, stampOf(person, ports.now()));
      },
      isDone: ({ kind, content }) => kind === 'letter' && 'file' in content && content.file !== undefined,
    },
    ports,
  );
  if (saved.history.at(-1)?.byId === person.id) ports.audit.note(auditOfChange(person, saved));
  return saved as Entry<'letter'>;
}
