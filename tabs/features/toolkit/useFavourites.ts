import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApp } from '../../app/AppContext.ts';
import { bodyOf } from '../../app/apiClient.ts';
import { changedList, type FavouriteChange } from './favouriteList.ts';

type Favourites = { approachIds: string[] };
const queryKey = ['favourites'];

/** The approaches that this person keeps. A change is seen at once, and taken back where it could not be saved. */
export function useFavourites() {
  const { api } = useApp();
  const queryClient = useQueryClient();
  const kept = useQuery({ queryKey, queryFn: () => bodyOf(api.me.favourites.$get()) });
  const put = (change: FavouriteChange) =>
    queryClient.setQueryData<Favourites>(
      queryKey,
      (list) => list && { approachIds: changedList(list.approachIds, change) },
    );
  const save = useMutation({
    // One after the other: each sends the whole list as it then stands.
    scope: { id: 'favourites' },
    mutationFn: (_change: FavouriteChange) =>
      bodyOf(
        api.me.favourites.$put({
          json: { approachIds: queryClient.getQueryData<Favourites>(queryKey)?.approachIds ?? [] },
        }),
      ),
    onMutate: async (change) => {
      await queryClient.cancelQueries({ queryKey });
      put(change);
    },
    onError: (_error, { approachId, isKept }) => put({ approachId, isKept: !isKept }),
  });
  const approachIds = kept.data?.approachIds;
  return {
    /** Undefined until they are known: nothing can be kept before. */
    ids: useMemo(() => approachIds && new Set(approachIds), [approachIds]),
    loadError: kept.isError && !kept.data ? kept.error : undefined,
    reload: () => void kept.refetch(),
    saveError: save.error ?? undefined,
    change: save.mutate,
  };
}

export type FavouritesOfPerson = ReturnType<typeof useFavourites>;
