import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { isProblem, Problem } from '../../problems/problem.ts';
import { auditOfChange } from '../audit/auditOfChange.ts';
import { refuseOutsideMeeting } from '../discussions/inMeeting.ts';
import { inLegalTurn } from '../legal/inLegalTurn.ts';
import { legalEntryFaults } from '../legal/legalContextOf.ts';
import type { CasePorts } from './casePorts.ts';
import { changedElsewhere } from './changedElsewhere.ts';
import { checkedContent } from './checkedContent.ts';
import { type Draft, type Entry, type EntryKind, entryKinds } from './entry.ts';
import { entryFaults } from './entryRules.ts';
import { firstContent, firstVersion, stampOf } from './entryVersions.ts';
import { type Fault, refuseFaults } from './fault.ts';
import { isSame } from './fieldChanges.ts';
import { type FoundPupil, findPupil, requireKept } from './findPupil.ts';
import { openCase } from './openCase.ts';
import { referenceFaults } from './referenceFaults.ts';
import { requireDecide } from './requireDecide.ts';
import { contextOf } from './ruleContext.ts';

const mostAtOnce = 40;

type Ports = Pick<
  CasePorts,
  'schools' | 'caseload' | 'cases' | 'entries' | 'calendarOf' | 'audit' | 'now' | 'inTurn'
>;
/** As it is sent: its content has not been looked at. */
export type SentDraft = { kind: EntryKind; id: string; content: unknown };

type Adding = {
  pupilId: string;
  drafts: readonly SentDraft[];
  /** The id of the meeting whose minutes are being written. */
  inMeeting?: string;
};

/** Asks for each kind, and for what the council decides; of a school where it is known. */
function requireWrites(person: Person, drafts: readonly Pick<SentDraft, 'kind'>[], schoolId?: string): void {
  requireMay(person, 'case:read', schoolId);
  for (const { kind } of drafts) requireMay(person, entryKinds[kind].write, schoolId);
}

function requireCount({ length }: readonly SentDraft[]): void {
  if (length === 0) throw new Problem('bad_request', 'There is nothing to write down.');
  if (length > mostAtOnce)
    throw new Problem('bad_request', `Write down at most ${mostAtOnce} things at a time.`);
}

/** What each draft says, by its schema. Several drafts are told apart by their place: 'entries.1.dueOn'. */
function checkedDrafts(sent: readonly SentDraft[], pupilId: string): Draft[] {
  return sent.map(({ kind, id, content }) => {
    if (kind === 'letter') throw new Problem('bad_request', 'kind: A letter is made from its template.');
    if (kind === 'profile' && id !== pupilId)
      throw new Problem('bad_request', 'id: A profile has the id of its pupil.');
    return { kind, id, content: checkedContent(kind, content) } as Draft;
  });
}

const placed = (faults: readonly Fault[], index: number, { length }: readonly unknown[]): Fault[] =>
  faults.map(({ field, words }) => ({ field: length > 1 ? `entries.${index}.${field}` : field, words }));

async function refuseWrong(
  person: Person,
  drafts: readonly Draft[],
  { pupil, at, ports }: Place,
): Promise<void> {
  const { id: pupilId } = pupil;
  const context = contextOf(person, at);
  refuseFaults(drafts.flatMap((draft, index) => placed(entryFaults(draft, context), index, drafts)));
  const faults: Fault[] = [];
  const writing = { pupil, rules: context, together: drafts, ports };
  for (const [index, draft] of drafts.entries()) {
    const found = [
      ...(await referenceFaults(draft, { pupilId, together: drafts }, ports)),
      ...(await legalEntryFaults(person, draft, writing)),
    ];
    faults.push(...placed(found, index, drafts));
  }
  refuseFaults(faults);
}

type Place = { pupil: FoundPupil; at: string; ports: Ports };

/** Before anything is written, so that no case is opened for nothing. */
async function refuseTaken(
  drafts: readonly Draft[],
  pupilId: string,
  { entries }: Pick<Ports, 'entries'>,
): Promise<void> {
  for (const draft of drafts) {
    const known = await entries.byId<EntryKind>(draft.kind, draft.id);
    if (known) asWritten(known.record, draft, pupilId);
  }
}

/** What is there under the id already is the same where it began as the same, whatever became of it since. */
function asWritten(known: Entry, { content }: Draft, pupilId: string): Entry {
  if (known.pupilId !== pupilId)
    throw new Problem('bad_request', 'id: This id is taken. Reload the page and try again.');
  if (!isSame(firstContent(known) ?? known.content, content)) throw changedElsewhere(known);
  return known;
}

async function written(entry: Entry, draft: Draft, { entries }: Ports): Promise<Entry> {
  const { kind, id, pupilId } = entry;
  const known = await entries.byId<EntryKind>(kind, id);
  if (known) return asWritten(known.record, draft, pupilId);
  try {
    await entries.add(entry);
    return entry;
  } catch (error) {
    const there = isProblem(error, 'changed_elsewhere') && (await entries.byId<EntryKind>(kind, id, true));
    if (!there) throw error;
    return asWritten(there.record, draft, pupilId);
  }
}

/**
 * Writes down things about a pupil, and opens their case with the first. Each brings an id of the sender's making: the same sent
 * again is written once, and what an interruption left out is written then.
 * @throws Problem not_allowed, not_found, being_removed, bad_request, changed_elsewhere
 */
export async function addEntries(
  person: Person,
  { pupilId, drafts: sent, inMeeting }: Adding,
  ports: Ports,
): Promise<readonly Entry[]> {
  requireWrites(person, sent);
  const pupil = await findPupil({ person, operation: 'case:read' }, pupilId, ports);
  requireWrites(person, sent, pupil.school.id);
  requireCount(sent);
  requireKept(pupil);
  const drafts = checkedDrafts(sent, pupilId);
  for (const draft of drafts) refuseOutsideMeeting(draft, inMeeting);
  for (const after of drafts) requireDecide(person, { after }, pupil.school.id);
  const kinds = drafts.map(({ kind }) => kind);
  return await inLegalTurn({ kinds, pupil }, ports, () => write(person, drafts, { pupil, ports }));
}

async function write(
  person: Person,
  drafts: readonly Draft[],
  { pupil, ports }: Omit<Place, 'at'>,
): Promise<readonly Entry[]> {
  const at = ports.now();
  await refuseWrong(person, drafts, { pupil, at, ports });
  await refuseTaken(drafts, pupil.id, ports);
  const stamp = stampOf(person, at);
  await openCase(pupil, stamp, ports);
  const done: Entry[] = [];
  for (const draft of drafts) {
    const first = firstVersion(draft, { id: pupil.id, schoolId: pupil.school.id }, stamp);
    const entry = await written(first, draft, ports);
    const [added] = entry.history;
    // Of a first try whose answer was lost too: the trail puts down once what it is told twice.
    if (added?.version === 1 && added.byId === person.id)
      ports.audit.note(auditOfChange(person, entry, added));
    done.push(entry);
  }
  return done;
}
