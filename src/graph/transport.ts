import { Client, type Context, type Middleware, ResponseType } from '@microsoft/microsoft-graph-client';
import { type Answer, FinalFault } from './policy.ts';

export type TransportCall = {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Below the version: '/sites/{id}/lists'. */
  path: string;
  headers: Record<string, string>;
  body: unknown;
};

export type Transport = {
  /** Rejects where no answer came; any status is an answer. */
  send(call: TransportCall, signal: AbortSignal): Promise<Answer>;
  /** The path of a link that Graph gave. Throws where the link leads anywhere but to Graph. */
  pathOf(link: string): string;
};

/**
 * The only handler of the chain. The library's own would add a token to https addresses of hosts it knows and to
 * no other (the local tenant is plain http), and would try again for minutes while a person waits. Redirects are not
 * followed, lest the token be carried along.
 */
class FetchHandler implements Middleware {
  async execute(context: Context): Promise<void> {
    context.response = await fetch(context.request, {
      ...context.options,
      redirect: 'manual',
    } as RequestInit);
  }
}

/** Rejects when the signal does, for promises that know nothing of signals. */
async function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let stop: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** The body of an answer: JSON where it says so, undefined where there is none. A broken one counts as no answer. */
export async function readBody(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return undefined;
  const isJson = /[/+]json\b/i.test(response.headers.get('content-type') ?? '');
  return isJson ? (JSON.parse(text) as unknown) : text;
}

/** Bytes in the one form that the client library passes on as they are: a view's whole buffer is not its bytes. */
function bodyOf(body: unknown): unknown {
  return body instanceof Uint8Array ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : body;
}

/** The Microsoft Graph client with handlers of our own, so that tries and deadlines are decided in one place. */
export function createTransport(options: { baseUrl: string; token: () => Promise<string> }): Transport {
  const base = options.baseUrl.replace(/\/+$/, '');
  const root = `${base}/v1.0`;
  const client = Client.initWithMiddleware({
    baseUrl: base,
    defaultVersion: 'v1.0',
    middleware: new FetchHandler(),
  });

  async function bearer(): Promise<string> {
    try {
      return `Bearer ${await options.token()}`;
    } catch (error) {
      throw new FinalFault('No token for Graph', { cause: error });
    }
  }

  async function respond(call: TransportCall, signal: AbortSignal): Promise<Response> {
    const authorization = await bearer();
    signal.throwIfAborted();
    const request = client
      .api(call.path)
      .headers({ ...call.headers, Authorization: authorization })
      .option('signal', signal)
      .responseType(ResponseType.RAW);
    switch (call.method) {
      case 'GET':
        return await request.get();
      case 'DELETE':
        return await request.delete();
      case 'POST':
        return await request.post(bodyOf(call.body));
      case 'PATCH':
        return await request.patch(bodyOf(call.body));
      case 'PUT':
        return await request.put(bodyOf(call.body));
    }
  }

  return {
    async send(call, signal) {
      const response = await orAborted(respond(call, signal), signal);
      const body = await orAborted(readBody(response), signal);
      return { status: response.status, headers: response.headers, body };
    },
    pathOf(link) {
      if (!link.startsWith(`${root}/`)) throw new Error('A link in an answer leads away from Graph.');
      return link.slice(root.length);
    },
  };
}
