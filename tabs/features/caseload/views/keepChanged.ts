import type { QueryClient } from '@tanstack/react-query';
import { type ApiClient, bodyOf } from '../../../app/apiClient.ts';
import type { SavedViews } from '../../../app/apiTypes.ts';

export type KeptView = SavedViews['views'][number];
export type ViewsChange = (views: readonly KeptView[]) => KeptView[];

export const viewsKey = ['views'];

/**
 * The server keeps exactly what it is given: whatever is not in the list is gone. So a change starts from the list as it is at
 * that moment, not as it was shown, and is not made where that list cannot be read.
 */
export async function keepChanged(
  api: Pick<ApiClient, 'views'>,
  queryClient: QueryClient,
  change: ViewsChange,
): Promise<SavedViews> {
  const { views } = await queryClient.fetchQuery({
    queryKey: viewsKey,
    queryFn: () => bodyOf(api.views.$get()),
    staleTime: 0,
  });
  return bodyOf(api.views.$put({ json: { views: change(views) } }));
}

/** The server takes names for the same whatever their case. */
export const isSameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The views with one under its name: in the place of the one that had the name, else at the end. */
export function withView(views: readonly KeptView[], view: KeptView): KeptView[] {
  return views.some(({ name }) => isSameName(name, view.name))
    ? views.map((one) => (isSameName(one.name, view.name) ? view : one))
    : [...views, view];
}

export const withoutView = (views: readonly KeptView[], name: string): KeptView[] =>
  views.filter((view) => !isSameName(view.name, name));

/** The views with one back where it stood; nothing changes where its name has been taken since. */
export function withViewBack(
  views: readonly KeptView[],
  { view, at }: { view: KeptView; at: number },
): KeptView[] {
  if (views.some(({ name }) => isSameName(name, view.name))) return [...views];
  return [...views.slice(0, at), view, ...views.slice(at)];
}
