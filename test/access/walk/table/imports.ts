import { bare, linked, ofSchool, post, type Table } from './route.ts';

/** An upload that nobody ever sent. */
const noUpload = '00000000-0000-4000-8000-00000000dead';

export const importTable: Table = {
  'POST /api/imports': {
    row: linked,
    ok: 201,
    council: true,
    asks: () => [
      {
        path: '/api/imports',
        init: {
          method: 'POST',
          headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'register.csv' },
          body: 'UPN,Surname,Forename,Year,Date,Session,Mark\n',
        },
      },
    ],
  },
  'DELETE /api/imports/{uploadId}': {
    row: linked,
    ok: 204,
    council: true,
    uploads: true,
    asks: (_, { uploadId }) =>
      [uploadId, noUpload].map((id) => ({ path: `/api/imports/${id}`, init: bare('DELETE') })),
  },
  'POST /api/schools/{schoolId}/imports/check': {
    row: linked,
    uploads: true,
    asks: ({ school }, { uploadId }) => [
      { path: `/api/schools/${school}/imports/check`, init: post({ uploadId }) },
      {
        path: `/api/schools/${school}/imports/check`,
        init: post({ uploadId: noUpload }),
        ok: 410,
        nowhere: 410,
      },
    ],
  },
  'POST /api/schools/{schoolId}/imports/rejections': {
    row: linked,
    uploads: true,
    asks: ({ school }, { uploadId }) => [
      { path: `/api/schools/${school}/imports/rejections`, init: post({ uploadId }) },
    ],
  },
  'POST /api/schools/{schoolId}/imports': {
    row: linked,
    uploads: true,
    asks: ({ school }, upload) => [{ path: `/api/schools/${school}/imports`, init: post(upload) }],
  },
  'GET /api/schools/{schoolId}/imports': { row: linked, asks: ofSchool('/imports') },
  'POST /api/schools/{schoolId}/imports/{importId}/resume': {
    row: linked,
    asks: ({ school, cutOff }) => [
      { path: `/api/schools/${school}/imports/${cutOff}/resume`, init: bare('POST') },
    ],
  },
  'POST /api/schools/{schoolId}/imports/{importId}/undo': {
    row: linked,
    asks: ({ school, standing }) => [
      { path: `/api/schools/${school}/imports/${standing}/undo`, init: bare('POST') },
    ],
  },
  'DELETE /api/schools/{schoolId}/imports/{importId}': {
    row: linked,
    ok: 204,
    asks: ({ school, cutOff }) => [
      { path: `/api/schools/${school}/imports/${cutOff}`, init: bare('DELETE') },
    ],
  },
};
