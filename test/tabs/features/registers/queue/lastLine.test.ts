import { expect, test, vi } from 'vitest';
import { lastLine } from '../../../../../tabs/features/registers/queue/lastLine.ts';

type Line = { done?: number; saved?: string; problem?: { code: string; words: string; reference: string } };

function answer(pieces: readonly (string | Uint8Array | Error)[], status = 200) {
  const encoder = new TextEncoder();
  let at = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = pieces[at++];
      if (piece instanceof Error) controller.error(piece);
      else if (piece === undefined) controller.close();
      else controller.enqueue(typeof piece === 'string' ? encoder.encode(piece) : piece);
    },
  });
  return { body, status };
}

test.each([
  [['{"done":1}\n{"done":2}\n{"saved":"x"}\n']],
  [['{"done":1}\n{"do', 'ne":2}\n', '{"saved":"x"}']],
  [['{"done":1}', '\n', '\n{"done":2}\n{"saved"', ':"x"}\n']],
])('every line is told once, however it is cut: %j', async (pieces) => {
  const each = vi.fn();
  expect(await lastLine<Line>(answer(pieces), each)).toEqual({ saved: 'x' });
  expect(each.mock.calls.map(([line]) => line)).toEqual([{ done: 1 }, { done: 2 }, { saved: 'x' }]);
});

test('a letter cut in two is put together', async () => {
  const bytes = new TextEncoder().encode('{"saved":"Zoë"}\n');
  const cut = bytes.indexOf(0xc3) + 1;
  expect(await lastLine<Line>(answer([bytes.slice(0, cut), bytes.slice(cut)]), () => {})).toEqual({
    saved: 'Zoë',
  });
});

test('a problem is thrown with its words and reference', async () => {
  const line = '{"problem":{"code":"changed_elsewhere","words":"Someone else.","reference":"r-9"}}\n';
  await expect(lastLine(answer(['{"done":1}\n', line]), () => {})).rejects.toMatchObject({
    code: 'changed_elsewhere',
    message: 'Someone else.',
    reference: 'r-9',
  });
});

test.each([[[]], [['{"done":1}\n', new TypeError('network error')]]])(
  'an answer that broke off says so: %j',
  async (pieces) => {
    await expect(lastLine(answer(pieces), () => {})).rejects.toMatchObject({ code: 'broken_off' });
  },
);

test.each(['<html>busy</html>', '{"saved":"x', '[]7'])(
  'what is no line of ours is not taken for one: %s',
  async (text) => {
    await expect(lastLine(answer([text]), () => {})).rejects.toMatchObject({ code: 'unexpected' });
  },
);

test('stopping is told as such', async () => {
  const stopped = new DOMException('Stopped', 'AbortError');
  await expect(lastLine(answer(['{"done":1}\n', stopped]), () => {})).rejects.toBe(stopped);
});
