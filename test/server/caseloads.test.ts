import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { entryAbout } from '../casework/entryExamples.ts';
import { autumn, northId, registerFile, southId, upns } from '../casework/support.ts';
import { saved, testApp } from './support/testApp.ts';

async function withRegisters() {
  const all = testApp();
  const { app, as, services, casework } = all;
  services.cases.calendarOf = async () => undefined;
  for (const schoolId of [northId, southId]) {
    const request = (path: string, init: RequestInit) => app.request(path, as('officer', init));
    await (await saved(request, schoolId, registerFile(autumn))).text();
  }
  const severe = casework.rows.find((row) => row.upn === upns.severe && row.schoolId === northId)?.id ?? '';
  const get = (path: string, role: string, headers: HeadersInit = {}) =>
    app.request(path, as(role, { headers }));
  return { ...all, severe, get };
}

describe('a caseload over HTTP', () => {
  test('has a row for each pupil with where the case stands', async () => {
    const { services, severe, get } = await withRegisters();
    const about = { id: 'plan-1', pupilId: severe, schoolId: northId };
    await services.cases.entries.add(entryAbout('plan', about));
    const response = await get(`/api/schools/${northId}/caseload`, 'school');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const body = await response.json();
    expect(body).toMatchObject({
      school: { id: northId, name: 'North Academy' },
      ...{ from: '2026-09-07', asAt: '2026-11-27', fileName: 'register.csv' },
    });
    expect(body.pupils).toHaveLength(3);
    const row = body.pupils.find(({ id }: { id: string }) => id === severe);
    expect(row).toMatchObject({
      ...{ surname: 'Thistlewick', attendance: '50.0', band: 'severe', onTheLine: true, onCaseload: true },
      ...{ flags: [], schoolId: northId },
      case: { plan: 'review-overdue', lead: 'Nadia Ashby', openActions: 0, checkOverdue: false, legal: [] },
    });
    expect(JSON.stringify(body)).not.toContain(upns.severe);
    // The same as the pupil’s own page says it.
    const page = await (await get(`/api/pupils/${severe}`, 'school')).json();
    expect(page).toMatchObject(row);
  });

  test('of all schools holds those of the person, compressed where that is asked for', async () => {
    const { get } = await withRegisters();
    const response = await get('/api/caseload', 'officer', { 'accept-encoding': 'gzip' });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    const body = JSON.parse(gunzipSync(Buffer.from(await response.arrayBuffer())).toString());
    expect(body.schools.map(({ name }: { name: string }) => name)).toEqual(['North Academy', 'South School']);
    expect(body.pupils).toHaveLength(6);
    const own = await (await get('/api/caseload', 'asw')).json();
    expect(own.pupils).toHaveLength(3);
    expect(own.schools).toEqual([{ id: northId, name: 'North Academy', asAt: '2026-11-27' }]);
  });

  test('of nobody is an empty list', async () => {
    const { app, as } = testApp();
    const response = await app.request(`/api/schools/${northId}/caseload`, as('school'));
    expect(await response.json()).toEqual({ school: { id: northId, name: 'North Academy' }, pupils: [] });
  });

  test.each([
    ['/api/caseload', 'reader', 403],
    [`/api/schools/${northId}/caseload`, 'reader', 403],
    [`/api/schools/${southId}/caseload`, 'school', 404],
    ['/api/schools/school-nowhere/caseload', 'school', 404],
  ])('%s for %s is refused with %i', async (path, role, status) => {
    const { get } = await withRegisters();
    expect((await get(path, role)).status).toBe(status);
  });
});
