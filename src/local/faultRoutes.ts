import { Hono } from 'hono';
import { type Faults, faultOrder } from './faults.ts';

/** Ordering faults over HTTP: POST one, GET those that wait, DELETE all of them. */
export function faultRoutes(faults: Faults): Hono {
  const app = new Hono();
  app.get('/faults', (c) => c.json({ faults: faults.all() }));
  app.post('/faults', async (c) => {
    const order = faultOrder.safeParse(await c.req.json().catch(() => undefined));
    if (!order.success) {
      const wrong = order.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`);
      return c.json({ error: `This is not a fault that can be ordered. ${wrong.join('; ')}` }, 400);
    }
    return c.json(faults.add(order.data), 201);
  });
  app.delete('/faults', (c) => {
    faults.clear();
    return c.body(null, 204);
  });
  return app;
}
