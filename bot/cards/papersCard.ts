import { ukDay } from '../../src/calendar/ukDate.ts';
import type { ForumPage } from '../../src/meetings/forum/forumPage.ts';
import type { Occurrence } from '../../src/meetings/occurrence.ts';
import { inMarkdown } from '../inMarkdown.ts';
import { cardFrom } from './adaptiveCard.ts';
import template from './templates/papers.json';

const fill = cardFrom<{ title: string; when: string; words: string; what: string; pageUrl: string }>(
  template,
);

/** Whether somebody was there; undefined where nobody has noted it. */
export type Came = boolean | undefined;

export function firstWords(came: Came): string {
  if (came === true) return 'Thank you for coming. What was shown and said is there to look up.';
  if (came === false) return 'We are sorry that you could not be there. This is what you missed.';
  return 'What was shown and said is there to look up.';
}

function whatIsThere({ slides, notes }: Pick<ForumPage, 'slides' | 'notes'>): string {
  const files =
    slides.length === 0 ? '' : slides.length === 1 ? '1 file of slides' : `${slides.length} files of slides`;
  const all = [files, notes === '' ? '' : 'notes'].filter(Boolean).join(' and ');
  return `On the page: ${all}.`;
}

/** That slides and notes of a forum are there, for one who came or one who could not. */
export function papersCard(
  { occurrence, page, came }: { occurrence: Occurrence; page: ForumPage; came: Came },
  tabLink: (path: string) => string,
) {
  return fill({
    ...{ title: inMarkdown(occurrence.title), when: ukDay(occurrence.startsAt), words: firstWords(came) },
    what: whatIsThere(page),
    pageUrl: tabLink(`meetings/${occurrence.id}/forum`),
  });
}
