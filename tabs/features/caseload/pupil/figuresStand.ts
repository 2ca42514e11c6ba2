import { ApiProblem } from '../../../app/apiProblem.ts';

/**
 * How far the figures of a pupil are. 'none': the register that stands has nothing of them. What follows from figures is not said
 * to be nothing while they are awaited, or could not be had.
 */
export function figuresStand({
  data,
  error,
}: {
  data: unknown;
  error: unknown;
}): 'there' | 'none' | 'failed' | 'awaited' {
  if (data !== undefined) return 'there';
  if (error instanceof ApiProblem && error.code === 'not_found') return 'none';
  return error ? 'failed' : 'awaited';
}
