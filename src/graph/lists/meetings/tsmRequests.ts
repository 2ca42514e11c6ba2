import { z } from 'zod';
import { lastStep, type TsmRequest, tsmStates } from '../../../meetings/tsm/tsmRequest.ts';
import { defined, filledText, json, text } from '../fieldReaders.ts';
import type { ListDescription } from '../listDescription.ts';

const step = z
  .object({
    at: z.string(),
    by: z.string(),
    byId: z.string(),
    state: z.enum(tsmStates),
    on: z.string().optional(),
    note: z.string(),
  })
  .transform(defined);

const fields = z.object({
  RequestId: filledText,
  SchoolId: filledText,
  Reason: text,
  Steps: json(z.array(step).min(1)),
});

export const tsmRequestsList: ListDescription<TsmRequest> = {
  name: 'TsmRequests',
  about: 'Requests of schools for a Targeting Support Meeting, with everything that was answered to them.',
  columns: [
    { name: 'RequestId', kind: 'text', indexed: true, unique: true },
    { name: 'SchoolId', kind: 'text', indexed: true },
    { name: 'RequestState', kind: 'text', indexed: true },
    { name: 'Reason', kind: 'note' },
    { name: 'Steps', kind: 'note' },
  ],
  keyColumn: 'RequestId',
  keyOf: ({ id }) => id,
  fieldsOf: (request) => ({
    Title: request.id,
    RequestId: request.id,
    SchoolId: request.schoolId,
    RequestState: lastStep(request).state,
    Reason: request.reason,
    Steps: JSON.stringify(request.steps),
  }),
  reader: fields.transform((row) => ({
    id: row.RequestId,
    schoolId: row.SchoolId,
    reason: row.Reason,
    steps: row.Steps,
  })),
};
