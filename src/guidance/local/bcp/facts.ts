import type { LegalFact } from '../../law/legalFact.ts';
import { contacts } from './contacts.ts';
import { documents } from './documents.ts';
import { enoughSupport } from './enoughSupport.ts';
import { meetings } from './meetings.ts';
import { partTime } from './partTime.ts';
import { people } from './people.ts';
import { plans } from './plans.ts';
import { practice } from './practice.ts';
import { services } from './services.ts';

/** How BCP works, and whom to write to. */
export const facts: readonly LegalFact[] = [
  ...contacts,
  ...partTime,
  ...people,
  ...meetings,
  ...plans,
  ...enoughSupport,
  ...practice,
  ...documents,
  ...services,
];
