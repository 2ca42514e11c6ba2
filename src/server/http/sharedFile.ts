import { typeOfFile } from '../../meetings/forum/paperKinds.ts';

/** A name for a header, which holds no letters but English ones: others are replaced there, and whole in the second form. */
function disposition(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, '_');
  const whole = encodeURIComponent(name).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}

async function streamOf(pieces: AsyncIterable<Uint8Array>): Promise<ReadableStream<Uint8Array>> {
  const coming = pieces[Symbol.asyncIterator]();
  // What cannot be read at all is said with a status of its own, not by an answer that breaks off.
  let next = await coming.next();
  return new ReadableStream({
    async pull(controller) {
      if (next.done) return controller.close();
      controller.enqueue(next.value);
      next = await coming.next();
      if (next.done) controller.close();
    },
    async cancel() {
      await coming.return?.();
    },
  });
}

/** A file of the library to be saved, in pieces as it comes. A browser never opens it by itself. */
export async function sharedFile(file: {
  name: string;
  pieces: AsyncIterable<Uint8Array>;
}): Promise<Response> {
  return new Response(await streamOf(file.pieces), {
    headers: {
      'content-type': typeOfFile(file.name),
      'content-disposition': disposition(file.name),
      'cache-control': 'private, no-store',
    },
  });
}
