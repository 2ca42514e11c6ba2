import { createHash, randomBytes } from 'node:crypto';

/** An id of the kind that Exchange gives: long, opaque, safe in a path. */
export function exchangeId(): string {
  return `AAMkAD${randomBytes(108).toString('base64url')}=`;
}

/** The same input gives the same id: for what is not kept but worked out. */
export function derivedExchangeId(...of: string[]): string {
  const bytes = [0, 1, 2].map((n) =>
    createHash('sha384')
      .update(JSON.stringify([n, ...of]))
      .digest(),
  );
  return `AAMkAD${Buffer.concat(bytes).subarray(0, 108).toString('base64url')}=`;
}

/** A version of an item in Exchange: changes whenever the item does. */
export function changeKey(eventId: string, version: number): string {
  return createHash('sha1').update(`${eventId}#${version}`).digest('base64').slice(0, 26).concat('==');
}

/** An id of the kind that a file in a SharePoint library has. */
export function driveItemId(): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  return `01${[...randomBytes(32)].map((byte) => letters[byte % 32]).join('')}`;
}
