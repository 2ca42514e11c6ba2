import type { Profile } from './profileContent.ts';

/** Whether it is written down that a pupil has left the school by a day (ISO). */
export const hasLeft = (profile: Pick<Profile, 'leftOn'> | undefined, today: string): boolean =>
  profile?.leftOn !== undefined && profile.leftOn <= today;
