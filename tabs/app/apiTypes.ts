import type { InferRequestType, InferResponseType } from 'hono/client';
import type { ApiClient } from './apiClient.ts';

type School = ApiClient['schools'][':schoolId'];
type TakePlace = ApiClient['occurrences'][':occurrenceId']['places']['$post'];

export type Me = InferResponseType<ApiClient['me']['$get'], 200>;
export type SchoolSummary = Me['schools'][number];
export type Caseload = InferResponseType<School['caseload']['$get'], 200>;
export type CaseloadRow = Caseload['pupils'][number];
export type PupilPage = InferResponseType<ApiClient['pupils'][':pupilId']['$get'], 200>;
export type RegisterCheck = InferResponseType<School['registers']['check']['$post'], 200>;
export type RegisterNote = RegisterCheck['rejections'][number];
export type KeptRegister = InferResponseType<School['registers']['$get'], 200>[number];
export type Occurrence = InferResponseType<ApiClient['occurrences']['$get'], 200>[number];
export type PlaceRequest = InferRequestType<TakePlace>['json'];
export type AskRequest = InferRequestType<ApiClient['ask']['$post']>['json'];
export type AskedAnswer = InferResponseType<ApiClient['ask']['$post'], 200>;
export type QuestionReport = InferRequestType<ApiClient['questions']['$post']>['json'];
export type QuestionGroup = InferResponseType<ApiClient['questions']['$get'], 200>[number];
export type Guidance = InferResponseType<ApiClient['guidance']['$get'], 200>[number];
export type GuidanceDraft = InferRequestType<ApiClient['questions']['answer']['$post']>['json']['guidance'];
export type AskedTopics = InferResponseType<ApiClient['questions']['asked']['$get'], 200>;
