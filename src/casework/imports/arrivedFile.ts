import type { RegisterFile } from '../../attendance/registerFile.ts';

/** A register file that somebody has sent. */
export type ArrivedFile = RegisterFile & {
  /** SHA-256 of its bytes, in hexadecimal. */
  checksum: string;
};
