import type { Person } from '../../access/person.ts';
import type { CasePorts } from '../cases/casePorts.ts';
import type { Draft, Entry } from '../cases/entry.ts';
import { changedAt } from '../cases/entryVersions.ts';
import type { Fault, RuleContext } from '../cases/fault.ts';
import type { FoundPupil } from '../cases/findPupil.ts';
import { childOf } from './childOf.ts';
import { noticesOfChild, parentsOf } from './knownNotices.ts';
import type { LegalContext, OtherStep } from './legalContext.ts';
import { changeFaults, returnFaults } from './legalRules.ts';
import { noticeHolder } from './noticeHolder.ts';
import { countsToLimit } from './noticeState.ts';

type Ports = Pick<CasePorts, 'cases' | 'entries' | 'calendarOf'>;

type Writing = {
  pupil: FoundPupil;
  rules: RuleContext;
  /** What is written in one go, the step itself among it. */
  together: readonly Draft[];
};

const stepsIn = (drafts: readonly (Draft & { removed?: boolean })[]): OtherStep[] =>
  drafts.flatMap(({ id, kind, content, removed }) => (kind === 'legal' && !removed ? [{ id, content }] : []));

type Reading = {
  step: { id: string };
  ports: Ports;
  /** Leaves out what was written from this instant (ISO) on. */
  asOf?: string;
};

/** What a legal step of a pupil is read against when this person writes it. From memory. */
async function legalContextOf(
  person: Person,
  { pupil, rules, together }: Writing,
  { step, ports, asOf }: Reading,
): Promise<LegalContext> {
  const stood = (at: string) => asOf === undefined || at < asOf;
  const child = childOf(pupil);
  const parents = parentsOf(pupil.id, ports);
  const known = await noticesOfChild(person, child, ports);
  const written = stepsIn(together).filter(({ id }) => id !== step.id);
  const standing = ports.entries.ofPupil(pupil.id).filter((entry) => stood(changedAt(entry)));
  const others = stepsIn(standing).filter(
    ({ id }) => id !== step.id && !written.some((one) => one.id === id),
  );
  const noticesElsewhere = known.filter((one) => one.pupil.id !== pupil.id && stood(one.changedAt));
  return {
    ...rules,
    id: step.id,
    others: [...others, ...written],
    otherNotices(parentId) {
      const holder = noticeHolder(child, parentId, parents);
      const here = [...others, ...written].flatMap(({ id, content }) =>
        content.step === 'penalty-notice' && content.parentId === parentId ? [{ id, notice: content }] : [],
      );
      const there = noticesElsewhere
        .filter((one) => one.holder === holder)
        .map(({ entryId: id, notice }) => ({ id, notice }));
      return [...here, ...there].flatMap(({ id, notice }) =>
        countsToLimit(notice) ? [{ id, issuedOn: notice.issuedOn }] : [],
      );
    },
    calendar: await ports.calendarOf(pupil.school.id),
  };
}

/** What keeps a legal step of a pupil from being written down by this person; nothing for what is no legal step. */
export async function legalEntryFaults(
  person: Person,
  draft: Draft,
  { ports, before, ...writing }: Writing & { before?: Draft; ports: Ports },
): Promise<Fault[]> {
  if (draft.kind !== 'legal') return [];
  const context = await legalContextOf(person, writing, { step: draft, ports });
  const known = before?.kind === 'legal' ? before.content : undefined;
  return changeFaults({ before: known, after: draft.content }, context);
}

/** What keeps a legal step that was taken out from being brought back by this person; nothing for what is no legal step. */
export async function legalReturnFaults(
  person: Person,
  entry: Entry,
  { ports, ...place }: Omit<Writing, 'together'> & { ports: Ports },
): Promise<Fault[]> {
  if (entry.kind !== 'legal') return [];
  const writing = { ...place, together: [] };
  const removal = entry.history.findLast(({ what }) => what === 'removed');
  // Where nobody knows when it was taken out, nothing is taken to have stood beside it.
  const asOf = removal?.at ?? '';
  const [now, before] = await Promise.all([
    legalContextOf(person, writing, { step: entry, ports }),
    legalContextOf(person, writing, { step: entry, ports, asOf }),
  ]);
  return returnFaults(entry.content, { now, before });
}
