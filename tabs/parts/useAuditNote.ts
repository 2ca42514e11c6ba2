import { useMutation } from '@tanstack/react-query';
import type { InferRequestType } from 'hono/client';
import { useApp } from '../app/AppContext.ts';
import { type ApiClient, bodyOf } from '../app/apiClient.ts';

export type AuditNote = InferRequestType<ApiClient['audit']['notes']['$post']>['json'];

/** Tells the audit of an export or a print that the page makes by itself. */
export function useAuditNote() {
  const { api } = useApp();
  return useMutation({ mutationFn: (json: AuditNote) => bodyOf(api.audit.notes.$post({ json })) });
}
