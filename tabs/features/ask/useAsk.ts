import { useMutation } from '@tanstack/react-query';
import { useApp } from '../../app/AppContext.ts';
import { bodyOf } from '../../app/apiClient.ts';
import type { AskedAnswer, AskRequest, QuestionReport } from '../../app/apiTypes.ts';

/** A question and what was said to it. Only in memory: a question is kept neither in the address nor in the browser. */
export type Exchange = AskRequest & { answer: AskedAnswer };

export function useAsk() {
  const { api } = useApp();
  return useMutation({
    mutationFn: async (asked: AskRequest): Promise<Exchange> => ({
      ...asked,
      answer: await bodyOf(api.ask.$post({ json: asked })),
    }),
  });
}

export function useReport() {
  const { api } = useApp();
  return useMutation({
    mutationFn: (report: QuestionReport) => bodyOf(api.questions.$post({ json: report })),
  });
}
