import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Calculator } from './calculator.ts';

/**
 * What is typed, and what it comes to once somebody has asked. After that result and faults follow what is typed. All of it
 * goes when the page is left.
 */
export function useCalculator<F extends string>({ start, check }: Calculator<F>) {
  const [draft, setDraft] = useState(start);
  const [asked, setAsked] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const checked = asked > 0 ? check(draft) : undefined;

  useEffect(() => {
    if (asked === 0) return;
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-faulty] input');
    (wrong ?? heading.current)?.focus();
  }, [asked]);

  return {
    draft,
    form,
    heading,
    faults: checked && 'faults' in checked ? checked.faults : {},
    result: checked && 'result' in checked ? checked.result : undefined,
    change: (name: F, value: string) => setDraft((now) => ({ ...now, [name]: value })),
    ask: (event: FormEvent) => {
      event.preventDefault();
      setAsked((times) => times + 1);
    },
    clear: () => {
      setDraft(start);
      setAsked(0);
      form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
    },
  };
}
