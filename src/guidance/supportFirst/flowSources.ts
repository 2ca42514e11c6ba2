import { workingTogether } from '../citations.ts';

/** Places in the guidance that several steps rest on. */
export const supportFirst = workingTogether('Providing support first before attendance legal intervention');
export const framework = workingTogether('Pages 56 to 61, national framework for penalty notices');
export const improveNotice = workingTogether('Pages 58 and 59, notice to improve');
export const contracts = workingTogether('Pages 48 to 50, attendance contracts');
export const orders = workingTogether('Pages 51 and 52, education supervision orders');
export const prosecution = workingTogether('Pages 52 to 55, prosecution');
