import { beforeEach, describe, expect, test } from 'vitest';
import { below, type Client, openClient, site } from '../tenantClient.ts';

let client: Client;
let list: string;

beforeEach(async () => {
  client = await openClient();
  const { body } = await client.call(`POST ${site}/lists`, {
    displayName: 'Places',
    list: { template: 'genericList' },
    columns: [
      { name: 'PlaceId', text: {}, indexed: true, enforceUniqueValues: true },
      { name: 'School', text: {}, indexed: true },
      { name: 'Count', number: {}, indexed: true },
      { name: 'Note', text: { allowMultipleLines: true } },
      { name: 'At', dateTime: {} },
      { name: 'Done', boolean: {} },
    ],
  });
  list = `${site}/lists/${body.id}`;
});

const add = async (fields: object) => await client.call(`POST ${list}/items`, { fields });

describe('lists and columns', () => {
  test('a list is found by id and by name, and its name is given once only', async () => {
    const { body } = await client.get(`${site}/lists/Places?$expand=columns`);
    expect(body).toMatchObject({ displayName: 'Places', list: { template: 'genericList' } });
    expect(body.columns.map(({ name }: { name: string }) => name)).toContain('PlaceId');
    expect((await client.call(`POST ${site}/lists`, { displayName: 'places' })).status).toBe(409);
    expect((await client.get(`${site}/lists/Nowhere`)).body.error).toMatchObject({ code: 'itemNotFound' });
  });

  test('lists can be filtered, and libraries name their drive', async () => {
    const { body } = await client.get(`${site}/lists?$filter=displayName eq 'Places'&$select=id,displayName`);
    expect(body.value).toHaveLength(1);
    const all = await client.get(`${site}/lists?$select=id,displayName&$expand=drive($select=id)`);
    const documents = all.body.value.find(
      (each: { displayName: string }) => each.displayName === 'Documents',
    );
    expect(documents.drive.id).toMatch(/^b!/);
  });

  test('unique needs an index, and notes cannot have one', async () => {
    expect(
      (await client.call(`POST ${list}/columns`, { name: 'A', text: {}, enforceUniqueValues: true })).status,
    ).toBe(400);
    const note = { name: 'B', text: { allowMultipleLines: true }, indexed: true };
    expect((await client.call(`POST ${list}/columns`, note)).status).toBe(400);
    const plain = await client.call(`POST ${list}/columns`, { name: 'C', text: {} });
    expect(plain).toMatchObject({ status: 201, body: { name: 'C', indexed: false } });
    const patched = await client.call(`PATCH ${list}/columns/${plain.body.id}`, {
      indexed: true,
      enforceUniqueValues: true,
    });
    expect(patched.body).toMatchObject({ indexed: true, enforceUniqueValues: true });
    expect((await client.call(`POST ${list}/columns`, { name: 'c', text: {} })).status).toBe(409);
  });

  test('a column whose values repeat cannot become unique', async () => {
    await add({ PlaceId: '1', School: 's' });
    await add({ PlaceId: '2', School: 's' });
    const { body } = await client.get(`${list}/columns`);
    const { id } = body.value.find(({ name }: { name: string }) => name === 'School');
    expect((await client.call(`PATCH ${list}/columns/${id}`, { enforceUniqueValues: true })).status).toBe(
      409,
    );
  });

  test('the twenty-first index is refused', async () => {
    const columns = Array.from({ length: 20 }, (_, n) => ({ name: `C${n}`, text: {}, indexed: true }));
    const full = await client.call(`POST ${site}/lists`, { displayName: 'Full', columns });
    expect(full.status).toBe(201);
    const one = { name: 'More', text: {}, indexed: true };
    const { status, body } = await client.call(`POST ${site}/lists/Full/columns`, one);
    expect(status).toBe(400);
    expect(body.error.message).toContain('maximum number of indexed columns');
  });
});

describe('items', () => {
  test('what is stored comes back, and what is empty is left out', async () => {
    const fields = {
      Title: 'One',
      PlaceId: 'p1',
      Count: 3,
      Done: false,
      At: '2026-11-26T15:30:00.123Z',
      Note: '',
    };
    const { status, body } = await add(fields);
    expect(status).toBe(201);
    expect(body.fields).toMatchObject({ Title: 'One', Count: 3, Done: false, At: '2026-11-26T15:30:00Z' });
    const bare = await client.get(`${list}/items/${body.id}`);
    expect(bare.body).not.toHaveProperty('fields');
    expect(bare.body.eTag).toBe(body.eTag);
    const chosen = await client.get(`${list}/items/${body.id}?$expand=fields($select=Count,Note)`);
    expect(chosen.body.fields).toEqual({ '@odata.etag': body.eTag, Count: 3 });
    const cleared = await client.call(`PATCH ${list}/items/${body.id}/fields`, { Count: null });
    expect(cleared.body).not.toHaveProperty('Count');
  });

  test.each([
    ['a field that is not there', { Nonsense: 1 }],
    ['a text in a number', { Count: '3' }],
    ['a number in a text', { School: 3 }],
    ['a text that is too long', { School: 'x'.repeat(256) }],
    ['a note that is too long', { Note: 'x'.repeat(64_000) }],
    ['a field that is read-only', { Created: '2026-01-01T00:00:00Z' }],
    ['something that is no date', { At: 'yesterday' }],
  ])('%s is refused', async (_, fields) => {
    const { status, body } = await add(fields);
    expect(status).toBe(400);
    expect(body.error.code).toBe('invalidRequest');
  });

  test('a value of a unique column is taken once, whatever its case', async () => {
    const first = await add({ PlaceId: 'abc' });
    const { status, body } = await add({ PlaceId: 'ABC' });
    expect(status).toBe(409);
    expect(body.error.message).toContain(
      'duplicate values were found in the following field(s) in the list: [PlaceId]',
    );
    await client.call(`DELETE ${list}/items/${first.body.id}`);
    expect((await add({ PlaceId: 'abc' })).status).toBe(201);
  });

  test('only the version that If-Match names is changed', async () => {
    const { body } = await add({ PlaceId: 'p' });
    const fields = `${list}/items/${body.id}/fields`;
    const changed = await client.call(`PATCH ${fields}`, { Count: 1 }, { 'If-Match': body.eTag });
    expect(changed.status).toBe(200);
    const stale = await client.call(`PATCH ${fields}`, { Count: 2 }, { 'If-Match': body.eTag });
    expect(stale).toMatchObject({ status: 412, body: { error: { code: 'resourceModified' } } });
    const now = (await client.get(`${list}/items/${body.id}?$expand=fields`)).body;
    expect(now.fields.Count).toBe(1);
    expect(now.eTag).toBe(changed.body['@odata.etag']);
    expect((await client.call(`PATCH ${fields}`, { Count: 3 }, { 'If-Match': '*' })).status).toBe(200);
    expect(
      (await client.call(`DELETE ${list}/items/${body.id}`, undefined, { 'If-Match': body.eTag })).status,
    ).toBe(412);
  });

  test('of many changes from one version exactly one succeeds', async () => {
    const { body } = await add({ PlaceId: 'p' });
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        client.call(`PATCH ${list}/items/${body.id}/fields`, { Count: n }, { 'If-Match': body.eTag }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(19).fill(412)]);
  });
});

describe('finding items', () => {
  beforeEach(async () => {
    for (let n = 1; n <= 7; n += 1)
      await add({ PlaceId: `p${n}`, School: n % 2 ? "St Bran's" : 'Oak', Count: n, Done: n > 5 });
  });
  const found = async (query: string, headers?: Record<string, string>) => {
    const { body } = await client.get(`${list}/items?$expand=fields&${query}`, headers);
    return body.value?.map(({ fields }: { fields: { Count: number } }) => fields.Count) ?? body.error;
  };

  test.each([
    ["$filter=fields/School eq 'Oak'", [2, 4, 6]],
    ["$filter=fields/School eq 'St Bran''s' and fields/Count ge 3", [3, 5, 7]],
    ["$filter=fields/School eq 'Oak' and not (fields/Count gt 2)", [2]],
    ['$filter=(fields/Count eq 1 or fields/Count eq 7)', [1, 7]],
    ["$filter=startswith(fields/School,'st')", [1, 3, 5, 7]],
    ['$filter=fields/Count lt 3&$orderby=fields/Count desc', [2, 1]],
    ['$orderby=fields/School,fields/Count desc', [6, 4, 2, 7, 5, 3, 1]],
    ['$filter=fields/Count ne 1&$top=2', [2, 3]],
  ])('%s', async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  test('a column without an index is refused, unless one says that it may fail', async () => {
    const query = '$filter=fields/Done eq true';
    expect(await found(query)).toMatchObject({
      code: 'invalidRequest',
      message: expect.stringContaining(
        "Field 'Done' cannot be referenced in filter or orderby as it is not indexed",
      ),
    });
    expect(await found(query, { Prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' })).toEqual([6, 7]);
    expect(await found('$orderby=fields/At')).toMatchObject({ code: 'invalidRequest' });
  });

  test.each(['fields/Count eq', 'Count eq 1', 'fields/Count like 1', "fields/School eq 'x", 'contains()'])(
    'the filter %s is refused',
    async (filter) => {
      expect((await client.get(`${list}/items?$filter=${encodeURIComponent(filter)}`)).status).toBe(400);
    },
  );

  test('pages follow each other without a gap, also when items go between', async () => {
    const first = await client.get(`${list}/items?$top=3&$expand=fields`);
    expect(first.body['@odata.nextLink']).toContain('/local/graph/v1.0/sites/');
    await client.call(`DELETE ${list}/items/2`);
    const second = await client.get(below(first.body['@odata.nextLink']));
    expect(second.body.value.map(({ id }: { id: string }) => id)).toEqual(['4', '5', '6']);
    const third = await client.get(below(second.body['@odata.nextLink']));
    expect(third.body.value.map(({ id }: { id: string }) => id)).toEqual(['7']);
    expect(third.body).not.toHaveProperty('@odata.nextLink');
  });
});

describe('changes of a list', () => {
  const ids = (body: { value: { id: string }[] }) => body.value.map(({ id }) => id);

  test('everything first, then what changed, over a restart too', async () => {
    for (const n of [1, 2, 3]) await add({ PlaceId: `p${n}` });
    await client.call(`DELETE ${list}/items/2`);
    const first = await client.get(`${list}/items/delta?$expand=fields&$top=1`);
    expect(ids(first.body)).toEqual(['1']);
    const second = await client.get(below(first.body['@odata.nextLink']));
    expect(ids(second.body)).toEqual(['3']);
    expect(second.body.value[0].fields.PlaceId).toBe('p3');
    const link = below(second.body['@odata.deltaLink']).replace('&%24top=1', '').replace('&$top=1', '');
    expect((await client.get(link)).body.value).toEqual([]);

    await client.call(`PATCH ${list}/items/1/fields`, { Count: 9 });
    await client.call(`DELETE ${list}/items/3`);
    await client.restart();
    const { body } = await client.get(link);
    expect(body.value).toMatchObject([
      { id: '1', fields: { Count: 9 } },
      { id: '3', deleted: { state: 'deleted' } },
    ]);
    expect((await add({ PlaceId: 'p4' })).body.id).toBe('4');
    expect(ids((await client.get(below(body['@odata.deltaLink']))).body)).toEqual(['4']);
  });

  test('what is deleted while someone reads the first pages reaches them', async () => {
    for (const n of [1, 2, 3]) await add({ PlaceId: `p${n}` });
    const first = await client.get(`${list}/items/delta?$top=2`);
    await client.call(`DELETE ${list}/items/1`);
    const rest = await client.get(below(first.body['@odata.nextLink']));
    expect(rest.body.value).toMatchObject([{ id: '3' }, { id: '1', deleted: {} }]);
  });

  test('the latest token starts at now', async () => {
    await add({ PlaceId: 'p1' });
    const { body } = await client.get(`${list}/items/delta?token=latest`);
    expect(body.value).toEqual([]);
    await add({ PlaceId: 'p2' });
    expect(ids((await client.get(below(body['@odata.deltaLink']))).body)).toEqual(['2']);
  });

  test.each(['nonsense', 'eyJhZnRlciI6MX0.abc'])('the token %s has to start again', async (token) => {
    const { status, body, headers } = await client.get(`${list}/items/delta?token=${token}`);
    expect(status).toBe(410);
    expect(body.error.code).toBe('resyncRequired');
    expect((await client.get(below(headers.get('location') ?? ''))).status).toBe(200);
  });

  test('a token of another tenant has to start again', async () => {
    const other = await openClient();
    await other.call(`POST ${site}/lists`, { displayName: 'Other' });
    const { body } = await other.get(`${site}/lists/Other/items/delta`);
    const token = new URL(body['@odata.deltaLink']).searchParams.get('token');
    expect((await client.get(`${list}/items/delta?token=${token}`)).status).toBe(410);
  });
});
