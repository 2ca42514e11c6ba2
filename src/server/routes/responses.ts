import type { z } from '@hono/zod-openapi';
import { type ProblemCode, problems } from '../../problems/problem.ts';
import { problemBody } from '../contract/problem.ts';

/** How a route that needs a token says so in the description of the API. */
export const bearer = [{ teams: [] as string[] }];

export function json<T extends z.ZodType>(schema: T, description: string) {
  return { description, content: { 'application/json': { schema } } };
}

const refusal = (...codes: ProblemCode[]) =>
  json(problemBody, codes.map((code) => `\`${code}\`: ${problems[code].words}`).join('\n\n'));

/** What every route behind sign-in may answer instead. */
export const refusals = {
  400: refusal('bad_request'),
  401: refusal('not_signed_in'),
  403: refusal('not_allowed'),
  404: refusal('not_found'),
  500: refusal('unexpected'),
  503: refusal('microsoft_busy'),
};

export const bodyRefusals = { 413: refusal('too_large'), 415: refusal('wrong_type') };
export const placeRefusals = {
  409: refusal('place_gone', 'already_booked', 'booking_closed', 'occurrence_over'),
  412: refusal('changed_elsewhere'),
};
export const dateRefusals = {
  409: refusal('dates_clash', 'occurrence_over'),
  412: refusal('changed_elsewhere'),
};
export const unreadable = { 422: refusal('register_unreadable') };
export const fileChanged = { 409: refusal('file_changed') };
export const overtaken = { 412: refusal('changed_elsewhere') };
export const uploadGone = { 410: refusal('upload_gone') };
export const tooLate = { 409: refusal('too_late') };
export const beingRemoved = { 409: refusal('being_removed') };
