import { useEffect } from 'react';

const isHidden = (element: Element) => element.getAttribute('aria-hidden') === 'true';
const isModalOpen = () => document.querySelector('[aria-modal="true"]') !== null;

/**
 * Gives the page back to screen readers once a dialog is gone. Fluent hides everything beside an open dialog from them, and forgets
 * to show it again where the dialog was the only thing on the page that used its handling of focus.
 */
export function usePageAfterDialog(): void {
  useEffect(() => {
    const hiddenBefore = new Set([...document.body.children].filter(isHidden));
    return () => {
      // After Fluent itself has let go.
      setTimeout(() => {
        if (isModalOpen()) return;
        for (const element of document.body.children) {
          if (isHidden(element) && !hiddenBefore.has(element)) element.removeAttribute('aria-hidden');
        }
      });
    };
  }, []);
}
