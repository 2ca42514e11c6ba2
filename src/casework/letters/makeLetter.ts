import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { isProblem } from '../../problems/problem.ts';
import { auditOfChange } from '../audit/auditOfChange.ts';
import type { CasePorts } from '../cases/casePorts.ts';
import type { Entry } from '../cases/entry.ts';
import { findPupil, requireKept } from '../cases/findPupil.ts';
import { composeLetter } from './composeLetter.ts';
import { earlierLetter } from './earlierLetter.ts';
import { fileLetter } from './fileLetter.ts';
import { gatherFacts } from './gatherFacts.ts';
import { letterId } from './letterId.ts';
import { letterRecord, type WantedLetter } from './letterRecord.ts';
import { type LetterDraft, letterRequest } from './letterRequest.ts';
import { letterTemplate } from './letterTemplate.ts';

type Ports = Pick<
  CasePorts,
  | 'schools'
  | 'caseload'
  | 'cases'
  | 'entries'
  | 'settings'
  | 'templates'
  | 'papers'
  | 'audit'
  | 'now'
  | 'inTurn'
>;

/** The file of a record, as whoever put it down wanted it, on the day on which they did. */
async function bytesOf(
  { history, content }: Entry<'letter'>,
  { person, pupil, request }: WantedLetter,
  ports: Ports,
): Promise<Uint8Array> {
  const made = { madeOn: content.madeOn, sender: history[0]?.by ?? person.name, entries: ports.entries };
  const facts = gatherFacts(pupil, request, made);
  const composing = { title: content.title, facts, typed: content.filled };
  return (await composeLetter(await letterTemplate(request.type, ports), composing)).bytes;
}

/** Puts a record down, unless it is there: then it is what somebody else put down a moment ago. */
async function put(record: Entry<'letter'>, { entries }: Ports): Promise<Entry<'letter'>> {
  try {
    await entries.add(record);
    return record;
  } catch (error) {
    const there = isProblem(error, 'changed_elsewhere') && (await entries.byId('letter', record.id, true));
    if (!there) throw error;
    return there.record;
  }
}

/** Of a try whose answer was lost too: the trail puts down once what it is told twice. */
function noteChanges(person: Person, entry: Entry<'letter'>, { audit }: Ports): Entry<'letter'> {
  for (const change of entry.history) {
    if (change.byId === person.id) audit.note(auditOfChange(person, entry, change));
  }
  return entry;
}

async function make(wanted: WantedLetter, before: Entry<'letter'> | undefined, ports: Ports) {
  const { person } = wanted;
  const record = letterRecord(wanted, before);
  if (record.content.file) return noteChanges(person, record, ports);
  // What cannot be written is refused before anything is put down.
  const bytes = await bytesOf(record, wanted, ports);
  const entry = record === before ? record : await put(record, ports);
  noteChanges(person, entry, ports);
  if (entry.content.file) return entry;
  const own = entry === record ? bytes : await bytesOf(entry, wanted, ports);
  return await fileLetter(person, { entry, bytes: own }, ports);
}

/**
 * Makes a letter to one parent and files it. Asked for again it is the same letter; another edition of it takes a reason. First
 * comes the record, then the file, then the record says where the file is: what an interruption left out is done the next time.
 * @throws Problem not_allowed, not_found, being_removed, bad_request, changed_elsewhere
 */
export async function makeLetter(
  person: Person,
  { pupilId, draft }: { pupilId: string; draft: LetterDraft },
  ports: Ports,
): Promise<Entry<'letter'>> {
  requireMay(person, 'letter:make');
  const pupil = await findPupil({ person, operation: 'letter:make' }, pupilId, ports);
  requireKept(pupil);
  const request = await letterRequest(pupilId, draft, ports);
  const { type, parent, about } = request;
  const same = { typeId: type.id, parentId: parent.id, ...(about && { aboutId: about.id }) };
  return await ports.inTurn(letterId(pupilId, { ...same, edition: 0 }), async () => {
    const known = earlierLetter(ports.entries.ofPupil(pupilId), same);
    // Another server may be done with one that has no file yet as far as this one knows.
    const isUnfiled = known !== undefined && known.content.file === undefined;
    const before = isUnfiled
      ? ((await ports.entries.byId('letter', known.id, true))?.record ?? known)
      : known;
    return await make({ person, at: ports.now(), pupil, request, draft }, before, ports);
  });
}
