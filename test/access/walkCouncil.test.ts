import { expect, test } from 'vitest';
import { testApp } from '../server/support/testApp.ts';
import { describeWalk } from './walk/describeWalk.ts';
import { councilTable, publicOperations } from './walk/table/council.ts';
import { wholeTable } from './walk/wholeTable.ts';

describeWalk('council', councilTable);

test('every operation that the API describes is walked, and every one that it has is described', async () => {
  const { app } = testApp();
  const { paths } = await (await app.request('/api/openapi.json')).json();
  const described = Object.entries<object>(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(described.toSorted()).toEqual([...Object.keys(wholeTable), ...publicOperations].toSorted());
  const routed = app.routes
    .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api'))
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
  expect(new Set(routed)).toEqual(new Set(described.filter((operation) => operation.includes(' /api'))));
});
