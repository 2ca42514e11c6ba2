import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import { forThisVisit } from '../../parts/remembered.ts';
import { NewsletterEditor } from './NewsletterEditor.tsx';
import type { NewsletterList } from './useNewsletters.ts';

type Props = { list: NewsletterList; onSaved(id: string): void };

const kept = 'newsletter.new';

/** The id of the one that is being written, so that a draft is found again, and a save that is repeated is the same one. */
function idOfNew(): string {
  const known = forThisVisit.read(kept);
  if (known !== undefined) return known;
  const made = crypto.randomUUID();
  forThisVisit.write(kept, made);
  return made;
}

export function NewNewsletter({ list, onSaved }: Props) {
  const [id] = useState(idOfNew);
  const [, navigate] = useLocation();
  const { thisHalfTerm = '', halfTerms } = list;
  const fields = { halfTerm: thisHalfTerm, title: '', text: '', links: [] };
  const renew = useCallback(() => undefined, []);
  return (
    <NewsletterEditor
      id={id}
      stored={{ version: 'new', fields }}
      halfTerms={halfTerms}
      onSaved={() => {
        forThisVisit.write(kept, undefined);
        onSaved(id);
      }}
      onRenew={renew}
      onClose={() => navigate('/newsletters')}
    />
  );
}
