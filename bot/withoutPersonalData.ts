import { isProblem } from '../src/problems/problem.ts';

/**
 * What of an error may stand in the log: its kind, its code and status, and where it came from. Not its message,
 * which may repeat a name or an address.
 */
export function withoutPersonalData(error: unknown): object {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code, statusCode, cause } = error as Error & { code?: unknown; statusCode?: unknown };
  return {
    error: error.name,
    ...(typeof code === 'string' && { code }),
    ...(typeof statusCode === 'number' && { status: statusCode }),
    ...(!isProblem(error) && { at: framesOf(error) }),
    ...(cause !== undefined && { cause: withoutPersonalData(cause) }),
  };
}

function framesOf(error: Error): string[] {
  const lines = error.stack?.split('\n').map((line) => line.trim()) ?? [];
  return lines.filter((line) => line.startsWith('at ')).slice(0, 8);
}
