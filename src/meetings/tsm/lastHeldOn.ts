import { lastStep, type TsmRequest } from './tsmRequest.ts';

/** The day (ISO) of the last Targeting Support Meeting that was held with a school; undefined where none was. */
export function lastHeldOn(schoolId: string, requests: readonly TsmRequest[]): string | undefined {
  return requests
    .filter((request) => request.schoolId === schoolId)
    .map(lastStep)
    .flatMap(({ state, on }) => (state === 'held' && on !== undefined ? [on] : []))
    .sort()
    .at(-1);
}
