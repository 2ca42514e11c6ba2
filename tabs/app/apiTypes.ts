import type { InferRequestType, InferResponseType } from 'hono/client';
import type { z } from 'zod';
import type {
  checkProgress,
  importCheck,
  importEntry,
  saveProgress,
  unknownTable,
  uploaded,
} from '../../src/server/contract/imports.ts';
import type { schoolFigures } from '../../src/server/contract/schoolFigures.ts';
import type { ApiClient } from './apiClient.ts';

type School = ApiClient['schools'][':schoolId'];
type TakePlace = ApiClient['occurrences'][':occurrenceId']['places']['$post'];

export type Me = InferResponseType<ApiClient['me']['$get'], 200>;
export type SchoolSummary = Me['schools'][number];
export type Caseload = InferResponseType<School['caseload']['$get'], 200>;
export type CaseloadRow = Caseload['pupils'][number];
export type PupilPage = InferResponseType<ApiClient['pupils'][':pupilId']['$get'], 200>;
export type UploadedFile = z.infer<typeof uploaded>;
export type ImportCheck = z.infer<typeof importCheck>;
export type ImportNote = ImportCheck['rejections'][number];
export type UnknownTable = z.infer<typeof unknownTable>;
/** The lines of the two answers that come line by line. */
export type CheckLine = z.infer<typeof checkProgress>;
export type SaveLine = z.infer<typeof saveProgress>;
export type ImportEntry = z.infer<typeof importEntry>;
export type SchoolFigures = z.infer<typeof schoolFigures>;
export type GroupFigures = NonNullable<SchoolFigures['all']>;
export type Occurrence = InferResponseType<ApiClient['occurrences']['$get'], 200>[number];
export type PlaceRequest = InferRequestType<TakePlace>['json'];
export type AskRequest = InferRequestType<ApiClient['ask']['$post']>['json'];
export type AskedAnswer = InferResponseType<ApiClient['ask']['$post'], 200>;
export type QuestionReport = InferRequestType<ApiClient['questions']['$post']>['json'];
export type QuestionGroup = InferResponseType<ApiClient['questions']['$get'], 200>[number];
export type Guidance = InferResponseType<ApiClient['guidance']['$get'], 200>[number];
export type GuidanceDraft = InferRequestType<ApiClient['questions']['answer']['$post']>['json']['guidance'];
export type AskedTopics = InferResponseType<ApiClient['questions']['asked']['$get'], 200>;
