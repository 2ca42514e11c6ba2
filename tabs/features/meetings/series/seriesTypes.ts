import type { InferRequestType, InferResponseType } from 'hono/client';
import type { ApiClient } from '../../../app/apiClient.ts';

export type Series = InferResponseType<ApiClient['series']['$get'], 200>[number];
export type SeriesContent = InferRequestType<ApiClient['series']['$post']>['json'];
export type SeriesPreview = InferResponseType<ApiClient['series']['preview']['$post'], 200>;
export type PreviewDate = SeriesPreview['dates'][number];
export type SeriesException = InferRequestType<
  ApiClient['series'][':seriesId']['exceptions']['$post']
>['json']['exception'];
