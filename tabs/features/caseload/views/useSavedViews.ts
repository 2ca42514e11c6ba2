import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApp } from '../../../app/AppContext.ts';
import { bodyOf } from '../../../app/apiClient.ts';
import type { SavedViews } from '../../../app/apiTypes.ts';

const key = ['views'];

export type KeptView = SavedViews['views'][number];

/** The views that this person keeps on the server, and how to keep others in their place. */
export function useSavedViews() {
  const { api } = useApp();
  const queryClient = useQueryClient();
  const query = useQuery({ queryKey: key, queryFn: () => bodyOf(api.views.$get()), staleTime: 5 * 60_000 });
  const keep = useMutation({
    mutationFn: (views: KeptView[]) => bodyOf(api.views.$put({ json: { views } })),
    onSuccess: (kept) => queryClient.setQueryData(key, kept),
  });
  return { views: query.data?.views ?? [], error: query.error, keep };
}

/** The views with one under its name: in the place of the one that had the name, else at the end. */
export function withView(views: readonly KeptView[], view: KeptView): KeptView[] {
  return views.some(({ name }) => name === view.name)
    ? views.map((one) => (one.name === view.name ? view : one))
    : [...views, view];
}
