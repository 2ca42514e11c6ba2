import type { Person } from '../../../access/person.ts';
import type { AuditEntry } from '../../audit/auditEntry.ts';
import type { CaseloadPupil } from '../../caseloadPupil.ts';
import type { CasePorts } from '../../cases/casePorts.ts';
import type { Entry } from '../../cases/entry.ts';
import type { FoundPupil } from '../../cases/findPupil.ts';
import { isOfKind } from '../../cases/standingEntries.ts';
import { papersOf } from '../../letters/fileLetter.ts';
import { classedMarks } from '../../letters/gatherFacts.ts';
import { isChange, isReturnMark, olderChanges } from './olderChanges.ts';
import type { SubjectFigures, SubjectPaper, SubjectRecord } from './subjectRecord.ts';
import { addressLines, changesWithoutAddresses, withoutAddresses } from './withoutAddresses.ts';

function figuresOf(row: CaseloadPupil, { school }: FoundPupil): SubjectFigures {
  const { figures, previous, onCaseload, asAt } = row;
  const isStanding = row.importId === school.register?.importId;
  return {
    ...(isStanding && school.register && { from: school.register.from }),
    ...{ to: asAt, onCaseload, figures, marks: classedMarks(row) },
    ...(previous && { previous }),
  };
}

function entryWithoutAddresses(entry: Entry): Entry {
  const history = entry.history.map((change) => ({
    ...change,
    fields: changesWithoutAddresses(change.fields),
  }));
  return { ...entry, content: withoutAddresses(entry.content), history } as Entry;
}

function auditWithoutAddresses({ fields, ...audit }: AuditEntry): AuditEntry {
  return { ...audit, ...(fields && { fields: changesWithoutAddresses(fields) }) };
}

/** The files of a pupil, the letters among them under names of their own, and the letters without a file. */
async function papersFor(
  pupil: FoundPupil,
  entries: readonly Entry[],
  { papers }: Pick<CasePorts, 'papers'>,
): Promise<Pick<SubjectRecord, 'papers' | 'filesGone'>> {
  const files = await papers.list(papersOf({ schoolId: pupil.school.id, pupilId: pupil.id }));
  const letters = entries.filter(isOfKind('letter'));
  const found = files.map(({ fileId, name: filedAs }, index): SubjectPaper => {
    const letter = letters.find(({ content }) => content.file?.id === fileId);
    const number = String(index + 1).padStart(2, '0');
    const file = { fileId, filedAs, nameIfLeftOut: `letters/${number}-left-out.txt` };
    if (!letter) return { ...file, name: `letters/${number}-not-finished.docx` };
    return { ...file, name: `letters/${number}-${letter.content.file?.name}`, letterId: letter.id };
  });
  const there = new Set(files.map(({ fileId }) => fileId));
  const gone = letters.filter(({ content }) => content.file && !there.has(content.file.id));
  return { papers: found, filesGone: gone.map(({ id }) => id) };
}

/** Everything that is held about a pupil, and the lines of the addresses that are left out of it. */
export type GatheredSubject = { record: SubjectRecord; addresses: readonly string[] };

/** Brings together everything that is held about a pupil. */
export async function gatherSubject(
  person: Person,
  pupil: FoundPupil,
  ports: CasePorts,
): Promise<GatheredSubject> {
  const { id, school, row, pupilCase } = pupil;
  const entries = ports.entries.ofPupil(id);
  const named = row ?? pupilCase;
  const rows = await ports.caseload.byId(id);
  const returns = (await ports.sentReturns.byId(school.id))?.record.sent ?? [];
  const audit = await ports.auditStore.ofPupil(id);
  const { opened, hold, removal } = pupilCase ?? {};
  const record: SubjectRecord = {
    madeAt: ports.now(),
    madeBy: person.name,
    pupil: {
      forename: named?.forename ?? '',
      surname: named?.surname ?? '',
      upn: named?.upn ?? '',
      birthDate: named?.birthDate ?? '',
      yearGroup: named?.yearGroup ?? '',
      school: school.name,
      flags: row?.flags ?? [],
    },
    ...(opened && { opened }),
    ...(hold && { hold }),
    ...(removal && { removal }),
    registers: rows.map((each) => figuresOf(each, pupil)),
    entries: entries.map(entryWithoutAddresses),
    ...(await papersFor(pupil, entries, ports)),
    returns: returns.filter(({ pupilId }) => pupilId === id),
    returnMarks: audit.filter(isReturnMark),
    looks: audit.filter((one) => !isChange(one) && !isReturnMark(one)),
    olderChanges: olderChanges(audit, entries).map(auditWithoutAddresses),
  };
  // An older letter shows an address that only the audit remembers.
  return { record, addresses: addressLines([entries, audit]) };
}
