import { expect, test } from 'vitest';
import { problems } from '../../src/problems/problem.ts';
import { createApi } from '../../src/server/api.ts';
import { testApp } from './support/testApp.ts';

const { app } = testApp();
const document = await (await app.request('/api/openapi.json')).json();

test('the description is OpenAPI 3.1 and names what it refers to', () => {
  expect(document.openapi).toBe('3.1.0');
  expect(document.info).toMatchObject({ title: 'Graduated Response', version: expect.stringMatching(/^\d/) });
  const text = JSON.stringify(document);
  const references = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
  expect(references.length).toBeGreaterThan(20);
  for (const name of references) expect(document.components.schemas).toHaveProperty(String(name));
  expect(document.components.securitySchemes).toMatchObject({
    teams: { type: 'http', scheme: 'bearer' },
    botFramework: { type: 'http', scheme: 'bearer' },
  });
});

test('every route of the API stands in it, and nothing else', () => {
  const described = Object.entries<object>(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const routed = [...createApi().routes, ...app.routes]
    .filter(({ method, path }) => method !== 'ALL' && /^\/(api|healthz)/.test(path))
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
  expect(described.sort()).toEqual([...new Set(routed)].sort());
  expect(described).toEqual([
    'DELETE /api/comparisons/{comparisonId}',
    'DELETE /api/imports/{uploadId}',
    'DELETE /api/places/{placeId}',
    'DELETE /api/pupils/{pupilId}/hold',
    'DELETE /api/schools/{schoolId}/calendar',
    'DELETE /api/schools/{schoolId}/imports/{importId}',
    'DELETE /api/series/{seriesId}',
    'DELETE /api/series/{seriesId}/exceptions/{date}',
    'DELETE /api/tsm-meetings/{meetingId}/agreement',
    'GET /api/audit',
    'GET /api/calendar',
    'GET /api/caseload',
    'GET /api/comparisons',
    'GET /api/council',
    'GET /api/forums/{occurrenceId}',
    'GET /api/forums/{occurrenceId}/files',
    'GET /api/forums/{occurrenceId}/files/{fileId}',
    'GET /api/guidance',
    'GET /api/letters',
    'GET /api/letters/templates/{typeId}',
    'GET /api/letters/{entryId}/file',
    'GET /api/me',
    'GET /api/me/favourites',
    'GET /api/meeting-here',
    'GET /api/meeting-numbers',
    'GET /api/newsletters',
    'GET /api/newsletters/{newsletterId}',
    'GET /api/occurrences',
    'GET /api/occurrences/{occurrenceId}',
    'GET /api/occurrences/{occurrenceId}/ics',
    'GET /api/openapi.json',
    'GET /api/penalty-notices',
    'GET /api/places/past',
    'GET /api/pupils/{pupilId}',
    'GET /api/pupils/{pupilId}/case',
    'GET /api/pupils/{pupilId}/file',
    'GET /api/pupils/{pupilId}/improvement-figures',
    'GET /api/pupils/{pupilId}/readiness',
    'GET /api/questions',
    'GET /api/questions.csv',
    'GET /api/questions/asked',
    'GET /api/queue/{occurrenceId}',
    'GET /api/reports/legal',
    'GET /api/retention',
    'GET /api/schools/{schoolId}/calendar',
    'GET /api/schools/{schoolId}/caseload',
    'GET /api/schools/{schoolId}/figures',
    'GET /api/schools/{schoolId}/imports',
    'GET /api/schools/{schoolId}/reports/half-term',
    'GET /api/schools/{schoolId}/reports/impact',
    'GET /api/schools/{schoolId}/returns',
    'GET /api/schools/{schoolId}/tsm-arranging',
    'GET /api/series',
    'GET /api/series/{seriesId}',
    'GET /api/tsm-meetings',
    'GET /api/tsm-meetings/{meetingId}',
    'GET /api/tsm-meetings/{meetingId}/data',
    'GET /api/tsm-meetings/{meetingId}/minutes',
    'GET /api/tsm-meetings/{meetingId}/minutes/file',
    'GET /api/tsm-meetings/{meetingId}/pack',
    'GET /api/tsm-meetings/{meetingId}/pack/file',
    'GET /api/tsm-priorities',
    'GET /api/tsm-requests',
    'GET /api/views',
    'GET /api/week',
    'GET /healthz',
    'PATCH /api/guidance/{guidanceId}',
    'POST /api/ask',
    'POST /api/audit/notes',
    'POST /api/calendar/read',
    'POST /api/comparisons',
    'POST /api/entries/{kind}/{entryId}/removal',
    'POST /api/entries/{kind}/{entryId}/return',
    'POST /api/forums/{occurrenceId}/files',
    'POST /api/forums/{occurrenceId}/send',
    'POST /api/imports',
    'POST /api/messages',
    'POST /api/newsletters/{newsletterId}/acknowledgement',
    'POST /api/newsletters/{newsletterId}/nudge',
    'POST /api/newsletters/{newsletterId}/send',
    'POST /api/newsletters/{newsletterId}/withdraw',
    'POST /api/occurrences/{occurrenceId}/cancel',
    'POST /api/occurrences/{occurrenceId}/move',
    'POST /api/occurrences/{occurrenceId}/places',
    'POST /api/occurrences/{occurrenceId}/waiting',
    'POST /api/places/{placeId}/move',
    'POST /api/pupils/{pupilId}/entries',
    'POST /api/pupils/{pupilId}/letters',
    'POST /api/pupils/{pupilId}/letters/preview',
    'POST /api/questions',
    'POST /api/questions/answer',
    'POST /api/questions/discussed',
    'POST /api/questions/reopen',
    'POST /api/queue/{occurrenceId}',
    'POST /api/retention/files',
    'POST /api/retention/removals',
    'POST /api/retention/removals/undo',
    'POST /api/schools/{schoolId}/imports',
    'POST /api/schools/{schoolId}/imports/check',
    'POST /api/schools/{schoolId}/imports/rejections',
    'POST /api/schools/{schoolId}/imports/{importId}/resume',
    'POST /api/schools/{schoolId}/imports/{importId}/undo',
    'POST /api/schools/{schoolId}/returns/sent',
    'POST /api/schools/{schoolId}/tsm-requests',
    'POST /api/schools/{schoolId}/tsm-times',
    'POST /api/series',
    'POST /api/series/preview',
    'POST /api/series/{seriesId}/exceptions',
    'POST /api/series/{seriesId}/publish',
    'POST /api/series/{seriesId}/restore',
    'POST /api/tsm-meetings/{meetingId}/addenda',
    'POST /api/tsm-meetings/{meetingId}/agreement',
    'POST /api/tsm-meetings/{meetingId}/call-off',
    'POST /api/tsm-meetings/{meetingId}/held',
    'POST /api/tsm-meetings/{meetingId}/minutes/pupils/{pupilId}/actions/{actionId}/removal',
    'POST /api/tsm-meetings/{meetingId}/move',
    'POST /api/tsm-meetings/{meetingId}/none-suits',
    'POST /api/tsm-meetings/{meetingId}/pick',
    'POST /api/tsm-requests/{requestId}/answer',
    'PUT /api/calendar',
    'PUT /api/council/{part}',
    'PUT /api/entries/{kind}/{entryId}',
    'PUT /api/forums/{occurrenceId}',
    'PUT /api/guidance/{guidanceId}/use',
    'PUT /api/letters/templates/{typeId}',
    'PUT /api/me/favourites',
    'PUT /api/newsletters/{newsletterId}',
    'PUT /api/occurrences/{occurrenceId}/capacity',
    'PUT /api/occurrences/{occurrenceId}/places/{placeId}/attended',
    'PUT /api/pupils/{pupilId}/hold',
    'PUT /api/schools/{schoolId}/calendar',
    'PUT /api/schools/{schoolId}/tsm-basis',
    'PUT /api/series/{seriesId}',
    'PUT /api/tsm-meetings/{meetingId}/data',
    'PUT /api/tsm-meetings/{meetingId}/minutes/part',
    'PUT /api/tsm-meetings/{meetingId}/minutes/pupils/{pupilId}',
    'PUT /api/tsm-meetings/{meetingId}/minutes/pupils/{pupilId}/actions/{actionId}',
    'PUT /api/tsm-meetings/{meetingId}/offer',
    'PUT /api/views',
  ]);
});

test('every refusal in it is a problem of the table with its status', () => {
  const statuses = new Set(Object.values(problems).map(({ status }) => String(status)));
  for (const methods of Object.values<Record<string, { responses: Record<string, unknown> }>>(
    document.paths,
  )) {
    for (const { responses } of Object.values(methods)) {
      for (const [status, response] of Object.entries(responses)) {
        if (Number(status) < 400 || JSON.stringify(response).includes('schemas/Health')) continue;
        expect(statuses).toContain(status);
        expect(response).toMatchObject({
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } },
        });
      }
    }
  }
});
