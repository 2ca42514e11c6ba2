import type { QueryClient } from '@tanstack/react-query';

/** Asks again for everything that rests on a school's register. */
export function refreshFigures(queryClient: QueryClient, schoolId: string): void {
  const ofSchool = ['caseload', 'figures', 'imports', 'calendar'].map((name) => [name, schoolId]);
  for (const queryKey of [['me'], ['pupil'], ...ofSchool]) void queryClient.invalidateQueries({ queryKey });
}
