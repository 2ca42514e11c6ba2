import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApp } from '../../../app/AppContext.ts';
import { bodyOf } from '../../../app/apiClient.ts';
import type { SaveLine } from '../../../app/apiTypes.ts';
import { brokenOff, lastLine } from '../queue/lastLine.ts';
import { useImportQueue } from '../queue/useImportQueue.ts';
import { refreshFigures } from '../refreshFigures.ts';

/** Somebody else's save tells this page nothing: it looks again this often, in milliseconds, until it is over. */
const lookAgain = 3_000;

/** Every import of a school, the newest first. */
export function useImports(schoolId: string) {
  const { api } = useApp();
  return useQuery({
    queryKey: ['imports', schoolId],
    queryFn: () => bodyOf(api.schools[':schoolId'].imports.$get({ param: { schoolId } })),
    refetchInterval: ({ state }) => (state.data?.some(({ underWay }) => underWay) ? lookAgain : false),
  });
}

/** Whatever came of a change, what rests on the school's figures is asked for again. */
function useImportChange<In, Out>(schoolId: string, change: (what: In) => Promise<Out>) {
  const queryClient = useQueryClient();
  const { dispatch } = useImportQueue();
  return useMutation({
    mutationFn: change,
    onSettled: () => {
      refreshFigures(queryClient, schoolId);
      dispatch({ type: 'figuresChanged', schoolId });
    },
  });
}

export function useUndo(schoolId: string) {
  const { api } = useApp();
  return useImportChange(schoolId, (importId: string) =>
    bodyOf(api.schools[':schoolId'].imports[':importId'].undo.$post({ param: { schoolId, importId } })),
  );
}

export function useDiscard(schoolId: string) {
  const { api } = useApp();
  return useImportChange(schoolId, async (importId: string) => {
    await api.schools[':schoolId'].imports[':importId'].$delete({ param: { schoolId, importId } });
  });
}

type Resume = { importId: string; onLine(line: SaveLine): void };

export function useResume(schoolId: string) {
  const { api } = useApp();
  return useImportChange(schoolId, async ({ importId, onLine }: Resume) => {
    const { resume } = api.schools[':schoolId'].imports[':importId'];
    const end = await lastLine<SaveLine>(await resume.$post({ param: { schoolId, importId } }), onLine);
    if (!end.saved) throw brokenOff();
    return end.saved;
  });
}
