import { beforeEach, describe, expect, test } from 'vitest';
import { type Client, openClient, site } from '../tenantClient.ts';

let client: Client;
let drive: string;
beforeEach(async () => {
  client = await openClient();
  await client.call(`POST ${site}/lists`, {
    displayName: 'Registers',
    list: { template: 'documentLibrary' },
  });
  const { body } = await client.get(`${site}/drives`);
  drive = `/drives/${body.value.find(({ name }: { name: string }) => name === 'Registers').id}`;
});

const bytes = (text: string) => new TextEncoder().encode(text);
const put = async (path: string, text: string, headers?: Record<string, string>) =>
  await client.call(`PUT ${drive}/root:/${path}:/content`, bytes(text), headers);
/** Without a token: as an upload or a download by its address goes. */
const bare = async (url: string, init?: RequestInit) => await client.tenant.app.request(url, init);

describe('files', () => {
  test('what is uploaded comes back, in folders made on the way', async () => {
    const made = await put('s-1/autumn/register%20%23.csv', 'UPN\n');
    expect(made).toMatchObject({
      status: 201,
      body: { name: 'register #.csv', size: 4, file: { mimeType: 'text/csv' } },
    });
    const found = await client.get(`${drive}/root:/s-1/autumn/register%20%23.csv`);
    expect(found.body.id).toBe(made.body.id);
    const content = await client.get(`${drive}/items/${made.body.id}/content`);
    expect(content.status).toBe(302);
    expect(await (await bare(content.headers.get('location') ?? '')).text()).toBe('UPN\n');
    expect(await (await bare(found.body['@microsoft.graph.downloadUrl'])).text()).toBe('UPN\n');
    const children = await client.get(`${drive}/root:/s-1:/children`);
    expect(children.body.value).toMatchObject([{ name: 'autumn', folder: { childCount: 1 } }]);
    expect((await client.get(`${drive}/root/children`)).body.value).toHaveLength(1);
    expect((await client.get(`${drive}/root:/s-2:/children`)).status).toBe(404);
  });

  test('a file of the same name is replaced, refused or renamed, as one asks', async () => {
    const first = await put('a.csv', '1');
    const second = await put('a.csv', '22');
    expect(second).toMatchObject({ status: 200, body: { id: first.body.id, size: 2 } });
    expect(second.body.eTag).not.toBe(first.body.eTag);
    const as = (behaviour: string) =>
      client.call(
        `PUT ${drive}/root:/a.csv:/content?@microsoft.graph.conflictBehavior=${behaviour}`,
        bytes('333'),
      );
    expect((await as('fail')).body.error.code).toBe('nameAlreadyExists');
    expect(await as('rename')).toMatchObject({ status: 201, body: { name: 'a 1.csv' } });
    expect((await put('a.csv', '4', { 'If-Match': first.body.eTag })).status).toBe(412);
    expect((await put('a.csv', '4', { 'If-Match': second.body.eTag })).status).toBe(200);
  });

  test('folders are made, renamed, moved and deleted with what is in them', async () => {
    const folder = await client.call(`POST ${drive}/root/children`, { name: 'Old', folder: {} });
    expect(folder.status).toBe(201);
    const file = await client.call(`PUT ${drive}/items/${folder.body.id}:/x.txt:/content`, bytes('x'));
    expect((await client.call(`POST ${drive}/root/children`, { name: 'old', folder: {} })).status).toBe(409);
    await client.call(`PATCH ${drive}/items/${folder.body.id}`, { name: 'New' });
    expect((await client.get(`${drive}/root:/New/x.txt`)).body.id).toBe(file.body.id);
    const root = (await client.get(`${drive}/root`)).body;
    await client.call(`PATCH ${drive}/items/${file.body.id}`, { parentReference: { id: root.id } });
    expect((await client.get(`${drive}/root:/x.txt`)).status).toBe(200);
    await client.call(`PUT ${drive}/root:/New/y.txt:/content`, bytes('y'));
    expect((await client.call(`DELETE ${drive}/items/${folder.body.id}`)).status).toBe(204);
    expect((await client.get(`${drive}/root:/New/y.txt`)).status).toBe(404);
  });

  test('everything is there after a restart', async () => {
    await put('s-1/a.csv', 'kept');
    await client.restart();
    const { body } = await client.get(`${drive}/root:/s-1/a.csv`);
    expect(await (await bare(body['@microsoft.graph.downloadUrl'])).text()).toBe('kept');
  });

  test('a link to the content cannot be made up', async () => {
    const { body } = await put('a.csv', 'secret');
    const link = new URL(body['@microsoft.graph.downloadUrl']);
    link.searchParams.set('until', '9999999999999');
    expect((await bare(link.href)).status).toBe(401);
  });
});

describe('uploads in parts', () => {
  const unit = 320 * 1024;
  const start = async (item: object = {}) =>
    (await client.call(`POST ${drive}/root:/big.csv:/createUploadSession`, { item })).body
      .uploadUrl as string;
  const send = async (url: string, part: Uint8Array, [from, total]: [from: number, total: number]) =>
    await bare(url, {
      method: 'PUT',
      headers: { 'Content-Range': `bytes ${from}-${from + part.byteLength - 1}/${total}` },
      body: Buffer.from(part),
    });

  test('arrive in order, over a restart, and make one file', async () => {
    const whole = Buffer.alloc(unit + 5, 'ab');
    const url = await start();
    const first = await send(url, whole.subarray(0, unit), [0, whole.byteLength]);
    expect(first.status).toBe(202);
    expect(await first.json()).toMatchObject({ nextExpectedRanges: [`${unit}-`] });
    expect((await client.get(`${drive}/root:/big.csv`)).status).toBe(404);
    await client.restart();
    expect((await send(url, whole.subarray(0, unit), [0, whole.byteLength])).status).toBe(416);
    expect(await (await bare(url)).json()).toMatchObject({ nextExpectedRanges: [`${unit}-`] });
    const last = await send(url, whole.subarray(unit), [unit, whole.byteLength]);
    expect(last.status).toBe(201);
    const { id } = (await last.json()) as { id: string };
    const content = await client.get(`${drive}/items/${id}/content`);
    const back = await (await bare(content.headers.get('location') ?? '')).arrayBuffer();
    expect(Buffer.from(back).equals(whole)).toBe(true);
    expect((await bare(url)).status).toBe(404);
  });

  test('of an odd size, out of turn or of another total are refused', async () => {
    const url = await start();
    expect((await send(url, bytes('odd'), [0, 10])).status).toBe(400);
    expect((await send(url, bytes('late'), [unit, unit + 4])).status).toBe(416);
    await send(url, Buffer.alloc(unit), [0, unit + 4]);
    expect((await send(url, bytes('12345'), [unit, unit + 5])).status).toBe(400);
  });

  test('do not overwrite a file unless one asks for it', async () => {
    await put('big.csv', 'there');
    const refused = await send(await start(), bytes('new'), [0, 3]);
    expect(refused.status).toBe(409);
    const replaced = await send(
      await start({ '@microsoft.graph.conflictBehavior': 'replace' }),
      bytes('new'),
      [0, 3],
    );
    expect(replaced.status).toBe(200);
  });

  test('can be given up', async () => {
    const url = await start();
    expect((await bare(url, { method: 'DELETE' })).status).toBe(204);
    expect((await bare(url)).status).toBe(404);
  });
});
