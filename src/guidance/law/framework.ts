import { workingTogether } from '../citations.ts';

/** The national framework for penalty notices, which set the threshold and the amounts. */
export const framework = workingTogether('National framework for penalty notices');

/** What holds for every entry that rests on it. */
export const underFramework = { lastChecked: '2026-11-26', confidence: 'high', from: '2024-08-19' } as const;
