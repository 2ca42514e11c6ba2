const encoder = new TextEncoder();

const headers = {
  'content-type': 'application/x-ndjson; charset=utf-8',
  // Compressing would hold lines back until there are enough of them.
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
};

export type ProgressWork<Line> = {
  /** Writes a line each time something has happened. */
  work(write: (line: Line) => void): Promise<void>;
  /** The last line where the work fails after the first. */
  failed(error: unknown): Line;
};

/**
 * An answer that grows by a line of JSON at a time. Rejects where the work fails before its first line, so that a refusal
 * keeps its own status. The work goes on if nobody listens any more: what was begun is finished; `done` says when.
 */
export async function progressStream<Line>({ work, failed }: ProgressWork<Line>): Promise<{
  response: Response;
  done: Promise<void>;
}> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>(undefined, undefined, {
    highWaterMark: Number.POSITIVE_INFINITY,
  });
  const writer = writable.getWriter();
  // A reader who has gone away makes writing fail; that is no failure of the work.
  const gone = () => undefined;
  const begun = new Promise<{ done: Promise<void> }>((resolve, reject) => {
    let started = false;
    const write = (line: Line) => {
      writer.write(encoder.encode(`${JSON.stringify(line)}\n`)).catch(gone);
      started = true;
      resolve({ done });
    };
    const done = Promise.resolve()
      .then(() => work(write))
      .catch((error: unknown) => {
        if (started) write(failed(error));
        else reject(error);
      })
      .then(() => writer.close().catch(gone));
  });
  const { done } = await begun;
  return { response: new Response(readable, { headers }), done };
}
