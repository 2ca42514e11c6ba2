import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApp } from '../../app/AppContext.ts';
import { bodyOf } from '../../app/apiClient.ts';
import type { Guidance, GuidanceDraft, QuestionGroup } from '../../app/apiTypes.ts';

const queueKey = ['questions'];
const guidanceKey = ['guidance'];

export function useQueue() {
  const { api } = useApp();
  return useQuery({ queryKey: queueKey, queryFn: () => bodyOf(api.questions.$get()) });
}

export function useGuidance() {
  const { api } = useApp();
  return useQuery({ queryKey: guidanceKey, queryFn: () => bodyOf(api.guidance.$get()) });
}

export function useAskedTopics() {
  const { api } = useApp();
  return useQuery({ queryKey: ['asked'], queryFn: () => bodyOf(api.questions.asked.$get()) });
}

/** Asks for both lists again whatever came of a change: each may have changed the other. */
function useChange<In, Out>(change: (what: In) => Promise<Out>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: queueKey }),
        queryClient.invalidateQueries({ queryKey: guidanceKey }),
      ]),
  });
}

/** Questions as this officer saw them. */
export type Seen = QuestionGroup['questions'];

export function useAnswerGroup() {
  const { api } = useApp();
  return useChange(({ questions, guidance }: { questions: Seen; guidance: GuidanceDraft }) =>
    bodyOf(api.questions.answer.$post({ json: { questions, guidance } })),
  );
}

export function useMarkDiscussed() {
  const { api } = useApp();
  return useChange((questions: Seen) => bodyOf(api.questions.discussed.$post({ json: { questions } })));
}

export function useReopen() {
  const { api } = useApp();
  return useChange((questions: Seen) => bodyOf(api.questions.reopen.$post({ json: { questions } })));
}

type Held = Pick<Guidance, 'id' | 'version'>;

export function useEditGuidance() {
  const { api } = useApp();
  return useChange(({ id, version, draft }: Held & { draft: GuidanceDraft }) =>
    bodyOf(api.guidance[':guidanceId'].$patch({ param: { guidanceId: id }, json: { version, draft } })),
  );
}

export function useRetireGuidance() {
  const { api } = useApp();
  return useChange(({ id, version, retired }: Held & { retired: boolean }) =>
    bodyOf(api.guidance[':guidanceId'].use.$put({ param: { guidanceId: id }, json: { version, retired } })),
  );
}

export function useQueueCsv() {
  const { api } = useApp();
  return useMutation({ mutationFn: async () => (await api['questions.csv'].$get()).text() });
}
