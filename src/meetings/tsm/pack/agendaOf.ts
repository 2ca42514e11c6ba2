import type { AgendaItem } from './pack.ts';

const whole = 60;

/** The items of an hour. What was agreed last time is always first and the next date last, however long the meeting. */
const items: readonly AgendaItem[] = [
  { title: 'Actions from the last meeting', minutes: 5, about: 'Done, not done, and why.' },
  {
    title: 'The school’s data',
    minutes: 10,
    about: 'Attendance, persistent and severe absence, beside schools of the same phase.',
  },
  { title: 'Severely absent pupils', minutes: 20, about: 'Every one of them.' },
  {
    title: 'Persistently absent pupils and cohorts',
    minutes: 10,
    about: 'By exception: those whom the school chose, and those for whom something is overdue or falling.',
  },
  {
    title: 'Part-time timetables, codes and returns',
    minutes: 5,
    about: 'Reviews, unexplained marks, and codes to check.',
  },
  { title: 'Legal steps', minutes: 5, about: 'What is under way, and what the evidence lacks.' },
  {
    title: 'Services, training and good practice',
    minutes: 3,
    about: 'What could be shared at the next forum.',
  },
  {
    title: 'Actions read back, and the next date',
    minutes: 2,
    about: 'Who does what by when, and when we meet again.',
  },
];

/**
 * The agenda of a meeting of so many minutes: each item has its share of them, at least one minute, and together they are the length
 * of the meeting. What rounding leaves over or takes goes to the severely absent pupils, who have the longest item.
 */
export function agendaOf(minutes: number): AgendaItem[] {
  const scaled = items.map((item) => ({
    ...item,
    minutes: Math.max(1, Math.round((item.minutes * minutes) / whole)),
  }));
  const over = scaled.reduce((sum, item) => sum + item.minutes, 0) - minutes;
  const longest = Math.max(...scaled.map((item) => item.minutes));
  let isPut = false;
  return scaled.map((item) => {
    if (isPut || item.minutes !== longest) return item;
    isPut = true;
    return { ...item, minutes: item.minutes - over };
  });
}
