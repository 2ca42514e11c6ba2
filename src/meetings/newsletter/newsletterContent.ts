import { z } from 'zod';
import { id, line, typed } from '../../casework/cases/fields.ts';

/** A web address that a card may open: https, without a name and password in it. */
export function isSafeLink(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, username, password, hostname } = new URL(url);
  return protocol === 'https:' && username === '' && password === '' && hostname.includes('.');
}

/** A card shows no more than five buttons in a row. */
export const mostLinks = 5;

/** What an officer writes. Nothing about a pupil. */
export const newsletterContent = z.object({
  halfTerm: line.max(60, 'Use 60 characters or fewer'),
  title: line.max(100, 'Use 100 characters or fewer'),
  text: typed.min(1, 'This cannot be empty').max(3000, 'Use 3,000 characters or fewer'),
  links: z
    .array(
      z.object({
        id,
        title: line.max(60, 'Use 60 characters or fewer'),
        url: typed
          .max(500, 'Use 500 characters or fewer')
          .refine(isSafeLink, 'Give a whole address that starts with https://'),
      }),
    )
    .max(mostLinks, `Use ${mostLinks} links or fewer`),
});
export type NewsletterContent = z.infer<typeof newsletterContent>;
