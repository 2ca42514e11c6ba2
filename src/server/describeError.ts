/** An error as the log writes it. */
export type DescribedError = {
  type: string;
  message: string;
  code?: string | number;
  at?: string[];
  cause?: DescribedError;
};

const upn = /\b[A-Z]\d{11}[\dA-Z]\b/gi;
const email = /[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g;
const quotedText = /"(?!npm run )[^"]*"?|'[^']*'|“[^”]*”|‘[^’]*’/g;

/** Messages of our own code quote names of properties; those of parsers and services quote what people wrote. */
function withoutData(error: Error): string {
  const message = error.message.replace(upn, '(UPN)').replace(email, '(email)').slice(0, 500);
  const isOurs = error instanceof TypeError || error instanceof ReferenceError;
  return isOurs ? message : message.replace(quotedText, '(…)');
}

/**
 * What went wrong and where, without anyone's data, and without the request, response or settings that libraries hang
 * on their errors.
 */
export function describeError(error: unknown, depth = 0): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error, message: '' };
  const { code } = error as { code?: unknown };
  const at = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    message: withoutData(error),
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    ...(at && { at: at.slice(0, 8).map((line) => line.trim()) }),
    ...(error.cause !== undefined && depth < 4 && { cause: describeError(error.cause, depth + 1) }),
  };
}
