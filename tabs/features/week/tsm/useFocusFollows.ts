import { useEffect, useRef } from 'react';

/**
 * Moves the focus where the person's own press leads: into a form that opens in this place, and back to the button once it closes.
 * A form that is open from the start, with what was kept of it, leaves the focus alone.
 */
export function useFocusFollows<T extends HTMLElement>(isOpen: boolean) {
  const place = useRef<T>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current === isOpen) return;
    wasOpen.current = isOpen;
    place.current?.querySelector<HTMLElement>(isOpen ? 'input, textarea' : 'button')?.focus();
  }, [isOpen]);
  return place;
}
