import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { ukDate, ukTime } from '../../calendar/ukDate.ts';
import { wallTimeOf } from '../../calendar/wallTime.ts';
import { Problem } from '../../problems/problem.ts';
import { changeRecord } from '../../records/changeRecord.ts';
import { auditOfCouncilChange } from '../audit/auditOfChange.ts';
import type { CasePorts } from '../cases/casePorts.ts';
import { mostHistory } from '../cases/entry.ts';
import type { Change } from '../cases/stamp.ts';
import { checkedPart } from './checkedPart.ts';
import type { CouncilRecord } from './councilRecord.ts';
import { type CouncilPart, councilParts } from './councilSettings.ts';
import { settingChanges } from './settingChanges.ts';
import { shippedSettings } from './shipped/shippedSettings.ts';

/** `version` is the one that the person saw: 0 where nobody had changed the part. Without `content`: back to what the product ships. */
export type CouncilChange = { part: string; version: number; content?: unknown };

const isPart = (part: string): part is CouncilPart => Object.hasOwn(councilParts, part);

function overtaken(last: Change | undefined): Problem {
  if (last === undefined) return new Problem('changed_elsewhere');
  const at = wallTimeOf(last.at);
  return new Problem(
    'changed_elsewhere',
    `${last.by} changed this on ${ukDate(at)} at ${ukTime(at)}. Reload it and make your changes again.`,
  );
}

/**
 * Changes a part of what the council has set, from the version that the person saw. What changes nothing is not written.
 * @throws Problem not_allowed, not_found, bad_request with what to put right and where, changed_elsewhere with who and when
 */
export async function changeCouncil(
  person: Person,
  { part, version, content }: CouncilChange,
  ports: Pick<CasePorts, 'councilRecords' | 'audit' | 'now'>,
): Promise<void> {
  requireMay(person, 'council:edit');
  if (!isPart(part)) throw new Problem('not_found');
  const next = content === undefined ? undefined : checkedPart(part, content);
  const at = ports.now();
  const changesOf = (held: CouncilRecord | undefined) =>
    settingChanges(held?.content ?? shippedSettings[part], next ?? shippedSettings[part]);
  const known = (await ports.councilRecords.byId(part))?.record;
  const isSeen = (known?.version ?? 0) === version;
  const isShippedBoth = known?.content === undefined && next === undefined;
  if (isSeen && (isShippedBoth || (known?.content && next && changesOf(known).length === 0))) return;
  const record = await changeRecord<CouncilRecord>(ports.councilRecords, part, (held) => {
    if ((held?.version ?? 0) !== version) throw overtaken(held?.history.at(-1));
    const change: Change = {
      ...{ at, by: person.name, byId: person.id },
      version: version + 1,
      what: 'changed',
      fields: changesOf(held),
    };
    const history = [...(held?.history ?? []), change].slice(-mostHistory);
    return { id: part, ...(next && { content: next }), version: version + 1, history } as CouncilRecord;
  });
  ports.audit.note(auditOfCouncilChange(person, record));
}
