import fs from 'node:fs';
import path from 'node:path';
import { Hono } from 'hono';
import { localSchools } from '../schools.ts';
import { exampleRegisters } from './exampleRegisters.ts';

/** The example registers: GET /registers lists them, GET /registers/{name} is one of the files in `folder`. */
export function registerRoutes(folder: string): Hono {
  const app = new Hono();
  app.get('/registers', (c) =>
    c.json({
      registers: exampleRegisters.map(({ name, schoolId, layout, from, to }) => ({
        name,
        school: schoolId,
        schoolName: localSchools.find(({ id }) => id === schoolId)?.name ?? '',
        layout,
        from,
        to,
        description: `${layout}, ${from} to ${to}`,
        href: `/local/registers/${name}`,
      })),
    }),
  );
  app.get('/registers/:name', (c) => {
    const register = exampleRegisters.find(({ name }) => name === c.req.param('name'));
    const file = register && path.join(folder, register.name);
    if (!file || !fs.existsSync(file))
      return c.json({ error: 'There is no register file of this name.' }, 404);
    return c.body(fs.readFileSync(file), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${register.name}"`,
    });
  });
  return app;
}
