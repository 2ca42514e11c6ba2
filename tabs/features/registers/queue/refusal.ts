import { ApiProblem } from '../../../app/apiProblem.ts';

const codes = new Set([
  'register_unreadable',
  'too_large',
  'wrong_type',
  'bad_request',
  'not_allowed',
  'not_found',
]);

/** Whether the answer will be the same however often this file is tried: then nobody is asked to try again. */
export const isRefusal = (error: unknown) => error instanceof ApiProblem && codes.has(error.code);

/** Whether no register was found in a file. */
export const isUnreadable = (error: unknown) =>
  error instanceof ApiProblem && error.code === 'register_unreadable';

/** Whether somebody else changed what the file was compared with, so that it has to be checked again. */
export const isOvertaken = (error: unknown) =>
  error instanceof ApiProblem && error.code === 'changed_elsewhere';
