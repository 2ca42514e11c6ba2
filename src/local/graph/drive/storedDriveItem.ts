/** A file or folder of a library. The root of a library is not kept: it is always there. */
export type StoredDriveItem = {
  id: string;
  driveId: string;
  /** The folder that it is in; undefined for the root. */
  parentId?: string;
  name: string;
  guid: string;
  /** The name of the file that holds the content; undefined for a folder. */
  content?: string;
  size: number;
  mimeType?: string;
  version: number;
  contentVersion: number;
  createdAt: string;
  modifiedAt: string;
};

export type ConflictBehaviour = 'fail' | 'replace' | 'rename';

/** An upload in parts that is under way. */
export type StoredUpload = {
  id: string;
  driveId: string;
  parentId?: string;
  name: string;
  conflict: ConflictBehaviour;
  received: number;
  total?: number;
  expiresAt: string;
};
