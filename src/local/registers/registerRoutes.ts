import fs from 'node:fs';
import path from 'node:path';
import { Hono } from 'hono';
import { ukDate } from '../../calendar/ukDate.ts';
import { exampleRegisters } from './exampleRegisters.ts';
import type { Layout } from './register.ts';

const contentTypes: Record<Layout['extension'], string> = {
  csv: 'text/csv',
  txt: 'text/plain',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
  pdf: 'application/pdf',
};

const upperFirst = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The example registers: GET /registers lists them, GET /registers/{name} is one of the files in `folder`. */
export function registerRoutes(folder: string): Hono {
  const app = new Hono();
  app.get('/registers', (c) =>
    c.json({
      registers: exampleRegisters.map(({ name, school, layout, from, to }) => ({
        name,
        school: school.id,
        schoolName: school.name,
        layout: layout.layout,
        kind: upperFirst(layout.kind),
        from,
        to,
        description: `${upperFirst(layout.shows)}. ${ukDate(from)} to ${ukDate(to)}.`,
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
      'Content-Type': contentTypes[register.layout.extension],
      'Content-Disposition': `attachment; filename="${register.name}"`,
    });
  });
  return app;
}
