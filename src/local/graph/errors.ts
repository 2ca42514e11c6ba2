/** A refusal in Graph's own words. `headers` travel with it: Retry-After, Location. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly status: number;
  readonly code: string;
  readonly headers: Record<string, string>;

  constructor(status: number, code: string, detail: { message: string; headers?: Record<string, string> }) {
    super(detail.message);
    this.status = status;
    this.code = code;
    this.headers = detail.headers ?? {};
  }
}

const refuse = (status: number, code: string) => (message: string) =>
  new GraphError(status, code, { message });

/** SharePoint and OneDrive. */
export const invalidRequest = refuse(400, 'invalidRequest');
export const itemNotFound = () => refuse(404, 'itemNotFound')('The resource could not be found.');
export const nameAlreadyExists = refuse(409, 'nameAlreadyExists');
export const resourceModified = () =>
  refuse(412, 'resourceModified')("ETag does not match current item's value");

/** Anything that the OData layer refuses before a service sees it. */
export const badRequest = refuse(400, 'BadRequest');

/** Exchange. */
export const eventNotFound = () =>
  refuse(404, 'ErrorItemNotFound')('The specified object was not found in the store.');
export const irresolvableConflict = () =>
  refuse(
    412,
    'ErrorIrresolvableConflict',
  )(
    'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.',
  );
export const invalidEvent = refuse(400, 'ErrorInvalidRequest');

/** The directory. */
export const directoryNotFound = (id: string) =>
  refuse(
    404,
    'Request_ResourceNotFound',
  )(`Resource '${id}' does not exist or one of its queried reference-property objects are not present.`);

/** What Graph offers but this tenant does not: said plainly rather than half done. */
export const notImplemented = (what: string) =>
  refuse(501, 'notImplemented')(`The local tenant does not offer ${what}.`);

type Ids = { requestId: string; clientRequestId: string; date: Date };

/** Graph's error envelope. Dates carry no zone there. */
export function errorBody(
  { code, message }: { code: string; message: string },
  { requestId, clientRequestId, date }: Ids,
) {
  return {
    error: {
      code,
      message,
      innerError: {
        date: date.toISOString().slice(0, 19),
        'request-id': requestId,
        'client-request-id': clientRequestId,
      },
    },
  };
}
