import { tokenOf } from './product.ts';

type Sender = { origin: string; person: string; schoolId: string };
/** `period`: the dates of a file of sums, which does not say them. */
type File = { name: string; text: string; period?: { from: string; to: string } };
type Line = { check?: { checksum: string }; saved?: { importId: string }; problem?: { words: string } };

/** Saves a register through the API as a person would through the page: sent, checked, saved. */
export async function importRegister(
  { name, text, period }: File,
  { origin, person, schoolId }: Sender,
): Promise<void> {
  const token = await tokenOf(origin, person);
  const send = (path: string, body: string, headers: Record<string, string>) =>
    fetch(`${origin}/api${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, ...headers },
      body,
    });
  const json = { 'content-type': 'application/json' };
  const lastLine = async (response: Response): Promise<Line> => {
    const lines = (await response.text()).trim().split('\n');
    return JSON.parse(lines[lines.length - 1] ?? '{}') as Line;
  };
  const sent = await send('/imports', text, {
    'content-type': 'application/octet-stream',
    'x-file-name': encodeURIComponent(name),
  });
  const { uploadId } = (await sent.json()) as { uploadId: string };
  const school = `/schools/${schoolId}/imports`;
  const checked = await lastLine(await send(`${school}/check`, JSON.stringify({ uploadId, period }), json));
  if (!checked.check) throw new Error(`not checked: ${JSON.stringify(checked)}`);
  const { checksum } = checked.check;
  const saved = await lastLine(await send(school, JSON.stringify({ uploadId, checksum, period }), json));
  if (!saved.saved) throw new Error(`not saved: ${JSON.stringify(saved)}`);
}
