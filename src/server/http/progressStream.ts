const encoder = new TextEncoder();

const headers = {
  'content-type': 'application/x-ndjson; charset=utf-8',
  // Compressing would hold lines back until there are enough of them.
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
};

/** Balancers close a connection on which nothing happens for minutes; work may have to wait its turn for longer. */
const silenceMilliseconds = 15_000;

export type ProgressWork<Line> = {
  /** Writes a line each time something has happened. `gone` tells when nobody listens any more. */
  work(write: (line: Line) => void, gone: AbortSignal): Promise<void>;
  /** The last line where the work fails after the first. */
  failed(error: unknown): Line;
};

/** Says that it is still at work by saying again how far it is. */
function sayingAgain<Line>(write: (line: Line) => void) {
  let timer: NodeJS.Timeout | undefined;
  const stop = () => clearTimeout(timer);
  const say = (line: Line) => {
    write(line);
    stop();
    timer = setTimeout(say, silenceMilliseconds, line).unref();
  };
  return { say, stop };
}

/**
 * An answer that grows by a line of JSON at a time. Rejects where the work fails before its first line, so that a refusal
 * keeps its own status. The work goes on if nobody listens any more, unless it heeds `gone`; `done` says when it ends.
 */
export async function progressStream<Line>({ work, failed }: ProgressWork<Line>): Promise<{
  response: Response;
  done: Promise<void>;
}> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>(undefined, undefined, {
    highWaterMark: Number.POSITIVE_INFINITY,
  });
  const writer = writable.getWriter();
  const listening = new AbortController();
  // A reader who has gone away makes writing fail; that is no failure of the work.
  const gone = () => undefined;
  writer.closed.catch((reason: unknown) => listening.abort(reason));
  const begun = new Promise<{ done: Promise<void> }>((resolve, reject) => {
    let started = false;
    const { say, stop } = sayingAgain((line: Line) => {
      writer.write(encoder.encode(`${JSON.stringify(line)}\n`)).catch(gone);
      started = true;
      resolve({ done });
    });
    const done = Promise.resolve()
      .then(() => work(say, listening.signal))
      .catch((error: unknown) => {
        // Ended because nobody listens: there is nobody to tell, and nothing has gone wrong.
        if (listening.signal.aborted && error === listening.signal.reason) return;
        if (started) say(failed(error));
        else reject(error);
      })
      .finally(stop)
      .then(() => writer.close().catch(gone));
  });
  const { done } = await begun;
  return { response: new Response(readable, { headers }), done };
}
