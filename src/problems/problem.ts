/**
 * The closed table of everything that can go wrong for a person: a code, an HTTP status, and words that
 * say what to do next. Nothing else about a failure ever reaches a person; causes go to the log.
 */
export const problems = {
  bad_request: {
    status: 400,
    words: 'Something in the request was not as expected. Check it and try again.',
  },
  not_signed_in: {
    status: 401,
    words: 'You are not signed in. Close this tab and open it again from Teams.',
  },
  not_allowed: {
    status: 403,
    words: 'Your role does not include this. Ask your attendance team if you need it.',
  },
  not_found: { status: 404, words: 'We could not find that. It may have been removed.' },
  place_gone: { status: 409, words: 'The last place has just been taken. Choose another date.' },
  already_booked: { status: 409, words: 'You already have a place on this date.' },
  booking_closed: {
    status: 409,
    words: 'Booking for this date has closed, because it starts soon. Choose another date.',
  },
  dates_clash: { status: 409, words: 'Another meeting is at that time. Choose another time.' },
  occurrence_over: { status: 409, words: 'This date has passed or was cancelled. Choose another date.' },
  file_changed: {
    status: 409,
    words: 'This is not the file that you checked. Check the file again before you save it.',
  },
  too_late: {
    status: 409,
    words: 'A register can be undone for 7 days after it was saved. Save the earlier file again instead.',
  },
  being_removed: {
    status: 409,
    words:
      'Everything about this pupil is set to be removed. It cannot be changed unless an officer undoes that.',
  },
  upload_gone: {
    status: 410,
    words: 'We no longer hold the file that you sent. Send it again.',
  },
  changed_elsewhere: {
    status: 412,
    words: 'Someone else changed this while you were working. Reload it and try again.',
  },
  too_large: { status: 413, words: 'That is larger than we can take. Split the file by term and try again.' },
  wrong_type: { status: 415, words: 'We cannot read that kind of content here.' },
  register_unreadable: {
    status: 422,
    words: 'We could not read this file as a register. Export the marks as CSV and try again.',
  },
  too_many_requests: { status: 429, words: 'Too many requests at once. Wait a minute and try again.' },
  unexpected: {
    status: 500,
    words: 'Something went wrong on our side. Nothing was saved. Try again in a minute.',
  },
  microsoft_busy: {
    status: 503,
    words: 'Microsoft 365 is not answering at the moment. Try again in a minute.',
  },
} as const satisfies Record<string, { status: number; words: string }>;

export type ProblemCode = keyof typeof problems;

/** A failure with a code from the table. `detail` is shown to the person: where it went wrong and why. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly detail: string | undefined;

  constructor(code: ProblemCode, detail?: string, options?: { cause: unknown }) {
    super(detail ?? problems[code].words, options);
    this.code = code;
    this.detail = detail;
  }

  get status(): number {
    return problems[this.code].status;
  }

  /** What a person reads: the detail where there is one, else the words of the table. */
  get words(): string {
    return this.detail ?? problems[this.code].words;
  }
}

export function isProblem(error: unknown, code?: ProblemCode): error is Problem {
  return error instanceof Problem && (code === undefined || error.code === code);
}
