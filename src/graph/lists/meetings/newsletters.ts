import { z } from 'zod';
import type { Acknowledgement, Newsletter } from '../../../meetings/newsletter/newsletter.ts';
import { defined } from '../fieldReaders.ts';
import { jsonList } from '../jsonList.ts';
import { changed } from './changed.ts';

const shape = z
  .object({
    id: z.string().min(1),
    halfTerm: z.string(),
    title: z.string(),
    text: z.string(),
    links: z.array(z.object({ id: z.string(), title: z.string(), url: z.string() })),
    state: z.enum(['draft', 'sent', 'withdrawn']),
    sentAt: z.string().optional(),
    nudge: z.object({ day: z.string(), askedAt: z.string(), by: z.string() }).optional(),
    changed,
  })
  .transform(defined);

export const newslettersList = jsonList<Newsletter>({
  name: 'Newsletters',
  about: 'Half-termly letters to school staff.',
  key: 'NewsletterId',
  shape,
  title: ({ title }) => title,
  beside: { NewsletterState: { kind: 'text', indexed: true, of: ({ state }) => state } },
});

export const acknowledgementsList = jsonList<Acknowledgement>({
  name: 'Acknowledgements',
  about: 'Who has read which newsletter.',
  key: 'AcknowledgementId',
  shape: z.object({
    id: z.string().min(1),
    newsletterId: z.string(),
    personId: z.string(),
    personName: z.string(),
    schoolIds: z.array(z.string()),
    at: z.string(),
  }),
  beside: { NewsletterId: { kind: 'text', indexed: true, of: ({ newsletterId }) => newsletterId } },
});
