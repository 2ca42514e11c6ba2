import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useApp } from '../../app/AppContext.ts';
import { bodyOf } from '../../app/apiClient.ts';
import type { Queue, QueueDeed } from '../../app/apiTypes.ts';

const keyOf = (occurrenceId: string) => ['queue', occurrenceId];

export function useQueue(occurrenceId: string) {
  const { api } = useApp();
  return useQuery({
    queryKey: keyOf(occurrenceId),
    queryFn: () => bodyOf(api.queue[':occurrenceId'].$get({ param: { occurrenceId }, query: {} })),
  });
}

/** The server lets go after 25 seconds; so soon, it had no room to let one wait, and is asked now and then instead. */
const letWaitMilliseconds = 2000;
const pauseMilliseconds = 3000;
const longestPause = 20_000;

const pause = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/**
 * Keeps a queue that is known as others change it: one request waits on the server for the next change. Nothing is asked while the
 * page cannot be seen, and once it can, all of it at once.
 */
export function useLiveQueue(occurrenceId: string, isOn: boolean): void {
  const { api } = useApp();
  const queryClient = useQueryClient();
  useEffect(() => {
    if (!isOn) return;
    const queryKey = keyOf(occurrenceId);
    let listening: AbortController | undefined;

    const markNow = () => queryClient.getQueryData<Queue>(queryKey)?.mark;

    /** Waits on the server for a change. False where the server had no room to let one wait. */
    async function nextChange(signal: AbortSignal): Promise<boolean> {
      const since = markNow();
      const askedAt = performance.now();
      const query = since === undefined ? {} : { since };
      const queue = await bodyOf(
        api.queue[':occurrenceId'].$get({ param: { occurrenceId }, query }, { init: { signal } }),
      );
      // What this person did meanwhile is newer than what the server had to say.
      if (!signal.aborted && markNow() === since) queryClient.setQueryData(queryKey, queue);
      return queue.mark !== since || performance.now() - askedAt > letWaitMilliseconds;
    }

    async function listen(signal: AbortSignal): Promise<void> {
      let failures = 0;
      while (!signal.aborted) {
        try {
          const wasHeld = await nextChange(signal);
          failures = 0;
          if (!wasHeld) await pause(pauseMilliseconds, signal);
        } catch {
          failures += 1;
          await pause(Math.min(pauseMilliseconds * failures, longestPause), signal);
        }
      }
    }

    const follow = () => {
      listening?.abort();
      listening = undefined;
      if (document.visibilityState === 'hidden') return;
      listening = new AbortController();
      void listen(listening.signal);
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      listening?.abort();
    };
  }, [api, queryClient, occurrenceId, isOn]);
}

/** Does something with a line. Where somebody else was first, the queue is asked for again. */
export function useQueueDeed(occurrenceId: string) {
  const { api } = useApp();
  const queryClient = useQueryClient();
  const queryKey = keyOf(occurrenceId);
  return useMutation({
    mutationFn: (json: QueueDeed) =>
      bodyOf(api.queue[':occurrenceId'].$post({ param: { occurrenceId }, json })),
    onSuccess: (queue) => queryClient.setQueryData(queryKey, queue),
    onError: () => void queryClient.invalidateQueries({ queryKey }),
  });
}

export type Act = ReturnType<typeof useQueueDeed>;
