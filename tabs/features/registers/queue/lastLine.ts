import { ApiProblem, problemFrom } from '../../../app/apiProblem.ts';

type Line = { problem?: { code: string; words: string; reference: string } | undefined };
type Answer = { body: ReadableStream<Uint8Array> | null; status: number };

/**
 * Reads an answer that comes as one JSON object a line, tells each line as it arrives, and gives the last one. Throws
 * ApiProblem where a line holds a problem, where the connection broke, and where something else than our server answered.
 */
export async function lastLine<T extends Line>(
  { body, status }: Answer,
  each: (line: T) => void,
): Promise<T> {
  let last: T | undefined;
  const take = (text: string) => {
    if (text.trim() === '') return;
    const line = parsed<T>(text, status);
    if (line.problem) throw problemFrom(status, JSON.stringify(line.problem));
    last = line;
    each(line);
  };
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of chunksOf(body)) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(take);
  }
  take(rest + decoder.decode());
  if (!last) throw brokenOff();
  return last;
}

async function* chunksOf(body: ReadableStream<Uint8Array> | null) {
  const reader = body?.getReader();
  try {
    // Not `for await` over the stream itself: Safari cannot do that.
    for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read())
      yield piece.value;
  } catch (error) {
    throw error instanceof DOMException && error.name === 'AbortError' ? error : brokenOff();
  } finally {
    reader?.releaseLock();
  }
}

function parsed<T>(text: string, status: number): T {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as T;
  } catch {
    // Answered below: half a line, or a proxy's words.
  }
  throw problemFrom(status, text);
}

/** The answer ended before it said how it went. */
export const brokenOff = () =>
  new ApiProblem(
    {
      code: 'broken_off',
      words: 'The connection broke before this was finished. Try again: doing it twice does no harm.',
      reference: '',
    },
    0,
  );
