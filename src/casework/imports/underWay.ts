import type { CaseworkPorts } from '../caseworkPorts.ts';
import type { ImportRecord } from './importRecord.ts';

/** So long other servers believe a sign of life in the record of an import. Whoever meets a save that was cut off waits no longer. */
const believedMilliseconds = 15_000;
/** A new sign is left after this: saves of one school seldom take long enough for one. */
const anewMilliseconds = 5_000;

type Ports = Pick<CaseworkPorts, 'imports' | 'now' | 'savesHere'>;

const since = (instant: string | undefined, { now }: Pick<Ports, 'now'>) =>
  instant === undefined ? Number.POSITIVE_INFINITY : Date.parse(now()) - Date.parse(instant);

/** Whether somebody is saving this import, here or on another server; if not, it was cut off. */
export function isUnderWay(record: ImportRecord, ports: Pick<Ports, 'now' | 'savesHere'>): boolean {
  if (record.state !== 'saving') return false;
  const { savesHere } = ports;
  if (savesHere.isSaving(record.id)) return true;
  // Our own signs mean nothing once we have stopped.
  const isOurs = (record.aliveAt ?? '') <= (savesHere.stoppedAt(record.id) ?? '');
  return !isOurs && since(record.aliveAt, ports) < believedMilliseconds;
}

/**
 * Does a part of a save that may take long, and leaves signs of life in its record meanwhile: each time it calls `sign`, where
 * one is due. A sign that cannot be left is no reason to give the save up.
 */
export async function givingSigns<T>(
  record: ImportRecord,
  ports: Ports,
  work: (sign: () => void) => Promise<T>,
): Promise<T> {
  let last = record.aliveAt;
  let writing: Promise<void> | undefined;
  const sign = () => {
    if (writing || since(last, ports) < anewMilliseconds) return;
    last = ports.now();
    writing = ports.imports
      .save({ ...record, aliveAt: last }, 'saving')
      .catch(() => undefined)
      .finally(() => {
        writing = undefined;
      });
  };
  sign();
  try {
    return await work(sign);
  } finally {
    // It would get in the way of the next change of the record.
    await writing;
  }
}
