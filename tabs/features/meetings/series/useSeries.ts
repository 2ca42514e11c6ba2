import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApp } from '../../../app/AppContext.ts';
import { bodyOf } from '../../../app/apiClient.ts';
import type { Series, SeriesContent, SeriesException } from './seriesTypes.ts';

const all = 'series';
const preview = 'series-preview';

export function useSeriesList() {
  const { api } = useApp();
  return useQuery({ queryKey: [all], queryFn: () => bodyOf(api.series.$get()) });
}

export function useOneSeries(seriesId: string | undefined) {
  const { api } = useApp();
  return useQuery({
    queryKey: [all, seriesId],
    enabled: seriesId !== undefined,
    queryFn: () => bodyOf(api.series[':seriesId'].$get({ param: { seriesId: seriesId ?? '' } })),
  });
}

/** Every date of what is typed; of a series that is kept, with its exceptions as they are at `version`. */
export function usePreview(
  content: SeriesContent | undefined,
  { seriesId, version }: { seriesId: string | undefined; version: string | undefined },
) {
  const { api } = useApp();
  return useQuery({
    queryKey: [preview, seriesId, version, content],
    enabled: content !== undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
    queryFn: () =>
      content
        ? bodyOf(api.series.preview.$post({ json: { content, ...(seriesId !== undefined && { seriesId }) } }))
        : null,
  });
}

/** Puts the answer of a change in at once, and asks for everything that shows it again. */
function useChange<T>(change: (what: T) => Promise<Series>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (series) => {
      queryClient.setQueryData([all, series.id], series);
      queryClient.setQueryData<Series[]>([all], (list) =>
        list?.map((one) => (one.id === series.id ? series : one)),
      );
    },
    onSettled: () =>
      Promise.all(
        [all, preview, 'occurrences'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })),
      ),
  });
}

type Seen = { id: string; version: string };

export function useSeriesChanges() {
  const { api } = useApp();
  const one = api.series[':seriesId'];
  const param = (id: string) => ({ seriesId: id });
  return {
    draft: useChange((content: SeriesContent) => bodyOf(api.series.$post({ json: content }))),
    save: useChange(({ id, ...json }: Seen & { content: SeriesContent }) =>
      bodyOf(one.$put({ param: param(id), json })),
    ),
    remove: useChange(({ id, version }: Seen) =>
      bodyOf(one.$delete({ param: param(id), query: { version } })),
    ),
    restore: useChange(({ id, version }: Seen) =>
      bodyOf(one.restore.$post({ param: param(id), json: { version } })),
    ),
    publish: useChange(({ id, version }: Seen) =>
      bodyOf(one.publish.$post({ param: param(id), json: { version } })),
    ),
    except: useChange(({ id, ...json }: Seen & { exception: SeriesException }) =>
      bodyOf(one.exceptions.$post({ param: param(id), json })),
    ),
    unexcept: useChange(({ id, version, date }: Seen & { date: string }) =>
      bodyOf(one.exceptions[':date'].$delete({ param: { seriesId: id, date }, query: { version } })),
    ),
  };
}

export type SeriesChanges = ReturnType<typeof useSeriesChanges>;
