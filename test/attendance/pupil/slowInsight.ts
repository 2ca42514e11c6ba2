import type { PlainMark } from '../slowFigures.ts';

const attending = ['/', '\\', 'L', 'K', 'V', 'P', 'W', 'B', 'J'];
const missing = ['C', 'C1', 'C2', 'E', 'I', 'J1', 'M', 'R', 'S', 'T', 'H', 'G', 'N', 'O', 'U'];
const unauthorised = ['G', 'N', 'O', 'U'];

const weekdayOf = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
const mondayOf = (date: string) =>
  new Date(Date.parse(`${date}T00:00:00Z`) - (weekdayOf(date) - 1) * 86_400_000).toISOString().slice(0, 10);

const tally = (marks: readonly PlainMark[]) => {
  const attended = marks.filter(({ code }) => attending.includes(code)).length;
  return { possible: attended + marks.filter(({ code }) => missing.includes(code)).length, attended };
};

/** What the marks of each pupil of a school say, straight from the definitions, without a calendar. */
export function slowInsights(school: readonly (readonly PlainMark[])[], asAt: string) {
  const seen = school.map((marks) =>
    marks.filter(({ date }) => date <= asAt).toSorted((a, b) => (a.date + a.half < b.date + b.half ? -1 : 1)),
  );
  const recorded = seen.flat().filter(({ code }) => code !== '#' && code !== 'Z');
  const openDays = [...new Set(recorded.map(({ date }) => date))].sort();
  const weeks = [...new Set(openDays.map(mondayOf))].sort();
  const since = (date: string) => openDays.filter((day) => day > date).length;
  const window = weeks.slice(-10);
  return seen.map((marks) => {
    const last = marks.findLast(({ code }) => attending.includes(code) || code === 'U');
    const from = weeks.at(-4) ?? weeks[0] ?? asAt;
    const counting = marks.filter(
      ({ code, date }) => unauthorised.includes(code) && window.includes(mondayOf(date)),
    );
    const oldest = counting[0] && mondayOf(counting[0].date);
    return {
      recent: {
        from,
        now: tally(marks.filter(({ date }) => date >= from)),
        before: tally(marks.filter(({ date }) => date < from)),
      },
      pattern: [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
        (['AM', 'PM'] as const).flatMap((half) => {
          const { possible, attended } = tally(
            marks.filter((one) => weekdayOf(one.date) === weekday && one.half === half),
          );
          return weekday > 5 && possible === 0
            ? []
            : [{ weekday, half, possible, missed: possible - attended }];
        }),
      ),
      unexplained: marks
        .filter(({ code }) => code === 'N')
        .map((mark) => ({ ...mark, schoolDays: since(mark.date) })),
      lastSeen: last && {
        ...last,
        schoolDays: since(last.date),
        offSite: ['K', 'V', 'P', 'W', 'B', 'J'].includes(last.code),
      },
      sessions: counting,
      needed: Math.max(10 - counting.length, 0),
      oldestLeave: oldest && {
        count: counting.filter(({ date }) => mondayOf(date) === oldest).length,
        // One week after the window is a week that does not hold it, if it is the window's first of ten.
        inWeeks: 10 - weeks.filter((week) => week > oldest).length,
      },
    };
  });
}
