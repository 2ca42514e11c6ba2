import { type MouseEvent, useCallback } from 'react';
import { useLocation, useRouter } from 'wouter';

/**
 * Addresses of pupils, and one listener for all links of a long list: a router link in every row would make
 * scrolling thousands of them slow.
 */
export function useOpenPupil(onOpen: (pupilId: string) => void) {
  const { base } = useRouter();
  const [, navigate] = useLocation();
  const addressOf = useCallback((pupilId: string) => `${base}/pupils/${pupilId}`, [base]);
  const onClick = (event: MouseEvent) => {
    const id = event.target instanceof Element && event.target.closest('tr')?.dataset.pupil;
    const isOnLink = event.target instanceof Element && event.target.closest('a');
    // With a key held the browser opens a new window, as on any link.
    if (!id || !isOnLink || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen(id);
    navigate(`/pupils/${id}`);
  };
  return { addressOf, onClick };
}
