import { holders, linked, officers, ofPupils, post, put, type Table } from './route.ts';

const letterTo = (parentId: string, aboutId?: string) =>
  post({ typeId: aboutId ? 'plan-agreed' : 'attendance-concern', parentId, ...(aboutId && { aboutId }) });

export const letterTable: Table = {
  'POST /api/pupils/{pupilId}/letters/preview': {
    row: linked,
    asks: ({ pupil, parent, entries }) => [
      { path: `/api/pupils/${pupil}/letters/preview`, init: letterTo(parent) },
      { path: `/api/pupils/${pupil}/letters/preview`, init: letterTo(parent, entries.plan) },
    ],
  },
  'POST /api/pupils/{pupilId}/letters': {
    row: linked,
    asks: ({ pupil, moved, parent, movedParent, entries }) => [
      { path: `/api/pupils/${moved}/letters`, init: letterTo(movedParent) },
      { path: `/api/pupils/${pupil}/letters`, init: letterTo(parent) },
      { path: `/api/pupils/${pupil}/letters`, init: letterTo(parent, entries.plan) },
    ],
  },
  'GET /api/letters/{entryId}/file': {
    row: linked,
    asks: ({ entries }) => [{ path: `/api/letters/${entries.letter}/file` }],
  },
  'PUT /api/pupils/{pupilId}/hold': {
    row: officers,
    asks: ofPupils('/hold', put({ reason: 'A complaint' })),
  },
  'DELETE /api/pupils/{pupilId}/hold': { row: officers, asks: ofPupils('/hold', { method: 'DELETE' }) },
  'GET /api/pupils/{pupilId}/file': { row: holders, asks: ofPupils('/file') },
};
