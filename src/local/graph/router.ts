import { badRequest, GraphError } from './errors.ts';
import type { Call, GraphReply, GraphRequest } from './exchange.ts';

type Handler = (call: Call) => GraphReply | Promise<GraphReply>;

/** 'GET /sites/{site}/lists': `{name}` is one segment, `{name*}` the rest of the path. Words compare without case. */
export type Routes = Record<string, Handler>;

type Route = { method: string; pattern: RegExp; names: string[]; handler: Handler };

function compile(key: string, handler: Handler): Route {
  const [method = '', template = ''] = key.split(' ');
  const names: string[] = [];
  const source = template
    .split(/(\{[^}]+\})/)
    .map((piece) => {
      if (!piece.startsWith('{')) return piece.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
      const rest = piece.endsWith('*}');
      names.push(piece.slice(1, rest ? -2 : -1));
      return rest ? '(.*)' : '([^/]+)';
    })
    .join('');
  return { method, pattern: new RegExp(`^${source}$`, 'i'), names, handler };
}

/** Makes one handler of many routes. The first route that fits takes the call. */
export function router(...tables: Routes[]): (request: GraphRequest) => Promise<GraphReply> {
  const routes = tables.flatMap((table) =>
    Object.entries(table).map(([key, handler]) => compile(key, handler)),
  );
  return async (request) => {
    const here = routes.flatMap((route) => {
      const match = route.pattern.exec(request.path);
      return match ? [{ route, match }] : [];
    });
    const hit = here.find(({ route }) => route.method === request.method);
    if (!hit) throw here.length > 0 ? wrongMethod() : noSegment(request.path);
    const parts = new Map(hit.route.names.map((name, i) => [name, part(hit.match[i + 1] ?? '')]));
    return await hit.route.handler({
      ...request,
      part(name) {
        const value = parts.get(name);
        if (value === undefined) throw new Error(`The route has no part called ${name}`);
        return value;
      },
    });
  };
}

function part(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw badRequest('The request URI is not valid.');
  }
}

const wrongMethod = () =>
  new GraphError(405, 'Request_BadRequest', {
    message: 'Specified HTTP method is not allowed for the request target.',
  });

const noSegment = (path: string) =>
  badRequest(`Resource not found for the segment '${path.split('/').filter(Boolean).at(-1) ?? ''}'.`);
