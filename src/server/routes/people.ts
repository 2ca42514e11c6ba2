import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { may } from '../../access/may.ts';
import { mySchools } from '../../casework/mySchools.ts';
import { me } from '../contract/people.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { signedIn } from '../http/signedIn.ts';
import { schoolView } from '../views/schoolView.ts';
import { bearer, json, refusals } from './responses.ts';

const getMe = createRoute({
  method: 'get',
  path: '/api/me',
  summary: 'Who you are, and the schools that you work with',
  security: bearer,
  middleware: [signedIn] as const,
  responses: { 200: json(me, 'You'), ...refusals },
});

export function peopleRoutes() {
  return new OpenAPIHono<AppEnv>().openapi(getMe, async (c) => {
    const person = c.get('person');
    const { casework } = c.get('services');
    const schools = may(person, 'schools:list') ? await mySchools(person, casework) : [];
    const { id, name, role } = person;
    const { bandReading } = casework;
    return c.json({ id, name, role, schools: schools.map(schoolView), bandReading }, 200);
  });
}
