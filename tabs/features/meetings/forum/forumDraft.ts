import { forumContent } from '../../../../src/meetings/forum/forumContent.ts';
import { issueWords } from '../../../parts/form/issueWords.ts';
import type { Forum, ForumContent, Paper } from './useForum.ts';

/** `minutes` as it is typed. */
export type AgendaRow = { id: string; title: string; minutes: string; lead: string };
export type FileRow = { id: string; name: string; size: number };

/** What the form of a page holds. */
export type ForumFields = {
  agenda: readonly AgendaRow[];
  papers: readonly FileRow[];
  slides: readonly FileRow[];
  notes: string;
};

const fileRow = ({ fileId, name, size }: Paper): FileRow => ({ id: fileId, name, size });

export function fieldsOfForum({ agenda, papers, slides, notes }: Forum): ForumFields {
  return {
    agenda: agenda.map(({ id, title, minutes, lead }) => ({
      ...{ id, title },
      minutes: minutes === undefined ? '' : String(minutes),
      lead: lead ?? '',
    })),
    papers: papers.map(fileRow),
    slides: slides.map(fileRow),
    notes,
  };
}

export const newItem = (): AgendaRow => ({ id: crypto.randomUUID(), title: '', minutes: '', lead: '' });

type Read = { content: ForumContent } | { faults: Readonly<Record<string, string>> };

/** The content of the fields, or what is wrong with them by path: 'agenda.0.minutes'. */
export function contentOfFields({ agenda, papers, slides, notes }: ForumFields): Read {
  const read = forumContent.safeParse({
    agenda: agenda.map(({ id, title, minutes, lead }) => ({
      ...{ id, title },
      ...(minutes.trim() !== '' && { minutes: Number(minutes) }),
      ...(lead.trim() !== '' && { lead }),
    })),
    papers: papers.map(({ id }) => id),
    slides: slides.map(({ id }) => id),
    notes,
  });
  if (read.success) return { content: read.data };
  const faults = read.error.issues.map((issue) => [issue.path.join('.'), issueWords(issue)]);
  return { faults: Object.fromEntries(faults) };
}

const names: Readonly<Record<string, string>> = {
  title: 'Item',
  minutes: 'Minutes',
  lead: 'Who leads',
  papers: 'Papers',
  slides: 'Slides',
  notes: 'Notes',
};

/** 'agenda.1.minutes' -> 'Agenda item 2, minutes'. */
export function labelOfPath(path: string): string {
  const [list = '', at, field = ''] = path.split('.');
  if (list !== 'agenda' || at === undefined) return names[list] ?? 'Agenda';
  return `Agenda item ${Number(at) + 1}, ${(names[field] ?? '').toLowerCase()}`;
}

/** For the panel that shows both sides, where rows go by their ids. */
export function nameOfDifference(path: string): string {
  const [list = '', id] = path.split('.');
  if (id === undefined) return names[list] ?? 'Agenda';
  return { agenda: 'An agenda item', papers: 'A paper', slides: 'A file of slides' }[list] ?? list;
}

export function textOfDifference(path: string, value: unknown): string {
  if (value === undefined) return 'Not there';
  if (typeof value === 'string') return value || 'Empty';
  if (Array.isArray(value))
    return value.length === 0 ? 'None' : value.map((one) => textOfDifference(path, one)).join('; ');
  const { title, minutes, lead, name } = value as Partial<AgendaRow & FileRow>;
  if (name !== undefined) return name;
  const long = minutes === '1' ? '1 minute' : minutes && `${minutes} minutes`;
  return [title, long, lead].filter(Boolean).join(', ');
}
