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
export type Queue = InferResponseType<ApiClient['queue'][':occurrenceId']['$get'], 200>;
export type QueueEntry = Queue['entries'][number];
export type QueueDeed = InferRequestType<ApiClient['queue'][':occurrenceId']['$post']>['json'];
export type MeetingHere = InferResponseType<ApiClient['meeting-here']['$get'], 200>;
export type OccurrencePage = InferResponseType<ApiClient['occurrences'][':occurrenceId']['$get'], 200>;
export type MeetingNumbers = InferResponseType<ApiClient['meeting-numbers']['$get'], 200>;
export type PlaceRequest = InferRequestType<TakePlace>['json'];
export type AskRequest = InferRequestType<ApiClient['ask']['$post']>['json'];
export type AskedAnswer = InferResponseType<ApiClient['ask']['$post'], 200>;
export type QuestionReport = InferRequestType<ApiClient['questions']['$post']>['json'];
export type QuestionGroup = InferResponseType<ApiClient['questions']['$get'], 200>[number];
export type Guidance = InferResponseType<ApiClient['guidance']['$get'], 200>[number];
export type GuidanceDraft = InferRequestType<ApiClient['questions']['answer']['$post']>['json']['guidance'];
export type AskedTopics = InferResponseType<ApiClient['questions']['asked']['$get'], 200>;

type Pupil = ApiClient['pupils'][':pupilId'];
export type CaseFile = InferResponseType<Pupil['case']['$get'], 200>;
export type CaseEntry = CaseFile['entries'][number];
export type CaseEntryOf<K extends CaseEntry['kind']> = Extract<CaseEntry, { kind: K }>;
export type NewEntry = InferRequestType<Pupil['entries']['$post']>['json']['entries'][number];
export type Week = InferResponseType<ApiClient['week']['$get'], 200>;
export type WeekItem = Week['items'][number];
export type WholeCaseload = InferResponseType<ApiClient['caseload']['$get'], 200>;
export type Returns = InferResponseType<School['returns']['$get'], 200>;
export type TsmRequest = InferResponseType<ApiClient['tsm-requests']['$get'], 200>[number];
export type MeetingPriorities = InferResponseType<ApiClient['tsm-priorities']['$get'], 200>;
export type SchoolInLine = MeetingPriorities['schools'][number];
export type ArrangedMeeting = InferResponseType<ApiClient['tsm-meetings']['$get'], 200>[number];
export type MeetingArranging = InferResponseType<School['tsm-arranging']['$get'], 200>;
export type MeetingTimes = InferResponseType<School['tsm-times']['$post'], 200>;
export type Readiness = InferResponseType<Pupil['readiness']['$get'], 200>;
export type ImprovementFigure = InferResponseType<Pupil['improvement-figures']['$get'], 200>[number];
export type Ledger = InferResponseType<ApiClient['penalty-notices']['$get'], 200>;
export type LetterChoice = InferResponseType<ApiClient['letters']['$get'], 200>[number];
export type LetterPreview = InferResponseType<Pupil['letters']['preview']['$post'], 200>;
export type HalfTermReport = InferResponseType<School['reports']['half-term']['$get'], 200>;
export type ImpactReport = InferResponseType<School['reports']['impact']['$get'], 200>;
export type LegalReport = InferResponseType<ApiClient['reports']['legal']['$get'], 200>;
export type Council = InferResponseType<ApiClient['council']['$get'], 200>;
export type AuditFound = InferResponseType<ApiClient['audit']['$get'], 200>;
export type RetentionRun = InferResponseType<ApiClient['retention']['$get'], 200>;
export type SavedViews = InferResponseType<ApiClient['views']['$get'], 200>;
