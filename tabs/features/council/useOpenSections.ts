import { useEffect, useState } from 'react';

/** A section that can be closed, and whether something in it is wrong. */
type Section = { id: string; isFaulty: boolean };

/**
 * Which sections of a form are open. Those with something wrong in them open with every attempt to save: what is wrong must be in
 * sight, and stays so while it is put right.
 */
export function useOpenSections(sections: readonly Section[], attempt: number) {
  const [open, setOpen] = useState<readonly string[]>([]);
  const faulty = sections
    .filter(({ isFaulty }) => isFaulty)
    .map(({ id }) => id)
    .join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: only an attempt opens them
  useEffect(() => {
    if (faulty) setOpen((before) => [...before, ...faulty.split(' ')]);
  }, [attempt]);
  return {
    isOpen: (id: string) => open.includes(id),
    toggle: (id: string, isOpen: boolean) =>
      setOpen((before) => [...before.filter((one) => one !== id), ...(isOpen ? [id] : [])]),
  };
}
