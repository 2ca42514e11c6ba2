import { badRequest, itemNotFound } from '../errors.ts';
import { type DriveStore, rootIdOf } from './driveStore.ts';
import type { StoredDriveItem } from './storedDriveItem.ts';

/** 'root:/a/b.csv:/content' is [the root, ['a', 'b.csv'], 'content']. */
export type DrivePath = { startId: string | undefined; names: readonly string[]; action: string };

const grammar = /^(?:root|items\/(?<id>[^/:]+))(?::\/?(?<path>[^:]*?)\/?(?::|$))?(?:\/(?<action>[^:]*))?$/i;

/** Reads what stands behind '/drives/{id}/'. `startId` is undefined for the root. */
export function drivePath(rest: string, driveId: string): DrivePath {
  const groups = grammar.exec(rest)?.groups;
  if (!groups) throw badRequest(`Resource not found for the segment '${rest.split('/')[0] ?? ''}'.`);
  const startId = groups.id === undefined || groups.id === rootIdOf(driveId) ? undefined : groups.id;
  return {
    startId,
    names: (groups.path ?? '').split('/').filter((name) => name !== ''),
    action: (groups.action ?? '').toLowerCase(),
  };
}

/** What the path leads to; undefined for the root itself. Throws where there is nothing. */
export function requireItem(
  drives: DriveStore,
  driveId: string,
  { startId, names }: DrivePath,
): StoredDriveItem | undefined {
  let item = startId === undefined ? undefined : drives.byId(driveId, startId);
  if (startId !== undefined && !item) throw itemNotFound();
  for (const name of names) {
    item = drives.child(driveId, item?.id, name);
    if (!item) throw itemNotFound();
  }
  return item;
}
