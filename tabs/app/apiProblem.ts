/** A failure of the API in words for a person. `reference` finds it in the server's log; empty where it never got there. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly code: string;
  readonly reference: string;
  /** HTTP status; 0 where nothing answered. */
  readonly status: number;

  constructor(body: { code: string; words: string; reference: string }, status: number) {
    super(body.words);
    this.code = body.code;
    this.reference = body.reference;
    this.status = status;
  }
}

/** Somebody else was first. */
export const isChangedElsewhere = (error: unknown): boolean =>
  error instanceof ApiProblem && error.code === 'changed_elsewhere';

export const noAnswer = () =>
  new ApiProblem(
    {
      code: 'no_answer',
      words: 'We could not reach the service. Check your connection and try again.',
      reference: '',
    },
    0,
  );

/** Reads what the server said of a failure; says something sensible where it was not our server that answered. */
export function problemFrom(status: number, text: string): ApiProblem {
  try {
    const body: unknown = JSON.parse(text);
    if (isProblemBody(body)) return new ApiProblem(body, status);
  } catch {
    // A proxy's page, not our answer.
  }
  return new ApiProblem(
    {
      code: 'unexpected',
      words: 'The service gave an answer that we did not expect. Try again in a minute.',
      reference: '',
    },
    status,
  );
}

function isProblemBody(body: unknown): body is { code: string; words: string; reference: string } {
  if (typeof body !== 'object' || body === null) return false;
  const { code, words, reference } = body as Record<string, unknown>;
  return typeof code === 'string' && typeof words === 'string' && typeof reference === 'string';
}
