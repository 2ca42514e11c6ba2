import type { InferRequestType, InferResponseType } from 'hono/client';
import type { ApiClient } from '../../app/apiClient.ts';

type OfSchool = ApiClient['schools'][':schoolId']['calendar'];
type Comparisons = ApiClient['comparisons'];

export type CalendarPage = InferResponseType<OfSchool['$get'], 200>;
export type SchoolDates = CalendarPage['dates'];
export type DatesReading = InferResponseType<ApiClient['calendar']['read']['$post'], 200>;
export type Comparison = InferResponseType<Comparisons['$get'], 200>[number];
export type ComparisonDraft = InferRequestType<Comparisons['$post']>['json'];

/** Whose dates: a school's, or the council's for every school without its own. */
export type Place = { kind: 'school'; id: string; name: string } | { kind: 'council' };

/** Safe as a key: a school's id, or that of the council, which no school has. */
export const keyOf = (place: Place): string => (place.kind === 'school' ? place.id : '*');
