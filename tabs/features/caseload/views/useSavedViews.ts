import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApp } from '../../../app/AppContext.ts';
import { bodyOf } from '../../../app/apiClient.ts';
import { keepChanged, type ViewsChange, viewsKey } from './keepChanged.ts';

/** The views that this person keeps on the server, and how to change them. `views` is empty until they are read. */
export function useSavedViews() {
  const { api } = useApp();
  const queryClient = useQueryClient();
  const query = useQuery({
    queryKey: viewsKey,
    queryFn: () => bodyOf(api.views.$get()),
    staleTime: 5 * 60_000,
  });
  const keep = useMutation({
    mutationFn: (change: ViewsChange) => keepChanged(api, queryClient, change),
    onSuccess: (kept) => queryClient.setQueryData(viewsKey, kept),
  });
  return {
    views: query.data?.views ?? [],
    isRead: query.data !== undefined,
    /** Why they cannot be shown. What keeping them ran into is in `keep`. */
    error: query.data === undefined ? query.error : null,
    retry: () => void query.refetch(),
    keep,
  };
}
