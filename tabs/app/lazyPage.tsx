import { type ComponentType, lazy, Suspense } from 'react';
import { Waiting } from '../parts/Waiting.tsx';

/**
 * A page whose code is loaded when it is first shown. Each waits for itself: one boundary around all of them would keep the page that
 * was left, hidden but alive, until the next one is there, and who turned back meanwhile would find what was so before.
 */
export function lazyPage<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>) {
  const Page = lazy(load);
  return function LazyPage(props: Props) {
    return (
      <Suspense fallback={<Waiting what="the page" />}>
        <Page {...props} />
      </Suspense>
    );
  };
}
