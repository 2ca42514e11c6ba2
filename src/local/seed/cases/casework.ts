import { randomUUID } from 'node:crypto';
import type { CaseworkPorts } from '../../../casework/caseworkPorts.ts';
import type { Stores } from '../../../graph/stores.ts';
import { createLimiter } from '../../../server/limiter.ts';
import { createSavesHere } from '../../../server/savesHere.ts';
import { createTurns } from '../../../server/turns.ts';

/** What the product's operations stand on, over its stores, while nobody else uses them. `now` gives an instant. */
export const casework = (stores: Stores, now: () => string): CaseworkPorts => ({
  schools: stores.schools,
  caseload: stores.caseload,
  imports: stores.imports,
  mappings: stores.mappings,
  registerFiles: stores.registerFiles,
  calendarOf: stores.calendarOf,
  casesOf: stores.cases.ofSchool,
  bandReading: 'dfe',
  now,
  newId: randomUUID,
  readInTurn: createLimiter(1),
  inTurn: createTurns(),
  savesHere: createSavesHere(now),
});
