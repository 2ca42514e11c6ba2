import type { BandReading } from '../attendance/band.ts';
import type { CaseloadStore, RegisterFiles, SchoolStore } from './ports.ts';

/** What the operations on caseloads stand on. */
export type CaseworkPorts = {
  schools: SchoolStore;
  caseload: CaseloadStore;
  registerFiles: RegisterFiles;
  /** How the council reads persistent and severe absence. */
  bandReading: BandReading;
  /** An instant, ISO with Z. */
  now(): string;
  /** An opaque id that no one else has. */
  newId(): string;
};

/** A file as a person hands it over. */
export type RegisterFile = { name: string; bytes: Uint8Array };
