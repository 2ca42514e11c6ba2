import type { RecordChange } from '../../records/recordVersion.ts';
import { optionalText } from './fieldReaders.ts';
import type { Column, Fields } from './listDescription.ts';

/**
 * Who changed a row last, and when. SharePoint's own columns would name the app: it writes as itself. The instant is text,
 * because it is compared to the millisecond, which SharePoint does not keep.
 */
export const changedColumns: readonly Column[] = [
  { name: 'ChangedBy', kind: 'text' },
  { name: 'ChangedAt', kind: 'text' },
];

export const changedReaders = { ChangedBy: optionalText, ChangedAt: optionalText };

export const changedFields = (changed: RecordChange | undefined): Fields => ({
  ChangedBy: changed?.by ?? null,
  ChangedAt: changed?.at ?? null,
});

type ChangedRow = { ChangedBy?: string | undefined; ChangedAt?: string | undefined };

export const changeOf = ({ ChangedBy: by, ChangedAt: at }: ChangedRow): RecordChange | undefined =>
  by !== undefined && at !== undefined ? { by, at } : undefined;
