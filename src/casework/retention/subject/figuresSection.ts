import { attendancePercent } from '../../../attendance/band.ts';
import { ukDate, ukDay } from '../../../calendar/ukDate.ts';
import { entryOf } from '../../../guidance/codes/codeEntries.ts';
import type { ClassedMark } from '../../letters/letterFacts.ts';
import { type Html, html, nothing } from './html.ts';
import type { SubjectFigures } from './subjectRecord.ts';

function sums({ figures, previous }: SubjectFigures): Html {
  const { possible, attended, authorised, unauthorised, lateBefore, lateAfter, threshold } = figures;
  const rows: [string, string | number][] = [
    ['Possible sessions', possible],
    ['Sessions attended', attended],
    ['Authorised absence', authorised],
    ['Unauthorised absence', unauthorised],
    ['Late before the register closed', lateBefore],
    ['Late after the register closed', lateAfter],
    ['Attendance', `${attendancePercent(figures)}%`],
  ];
  if (threshold) {
    const { inWindow, windowFrom, windowTo, metOn } = threshold;
    const when = windowFrom && windowTo ? `, from ${ukDate(windowFrom)} to ${ukDate(windowTo)}` : '';
    rows.push([`Unauthorised sessions in 10 school weeks${when}`, inWindow]);
    rows.push(['National threshold met on', metOn === undefined ? 'Not met' : ukDate(metOn)]);
  }
  if (previous)
    rows.push([
      `Attendance in the register before, up to ${ukDate(previous.asAt)}`,
      `${attendancePercent(previous)}%`,
    ]);
  return html`<table><tbody>${rows.map(([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`)}</tbody></table>`;
}

const codesIn = ({ figures }: SubjectFigures): Html =>
  html`<table><thead><tr><th scope="col">Code</th><th scope="col">Meaning</th><th scope="col">Times</th></tr></thead><tbody>${Object.entries(
    figures.byCode,
  ).map(
    ([code, times]) => html`<tr><td>${code}</td><td>${entryOf(code)?.name}</td><td>${times}</td></tr>`,
  )}</tbody></table>`;

function marksTable(marks: readonly ClassedMark[]): Html {
  const days = new Map<string, { AM?: string; PM?: string }>();
  for (const { date, half, code } of marks) days.set(date, { ...days.get(date), [half]: code });
  return html`<table><caption>Every mark</caption><thead><tr><th scope="col">Day</th><th scope="col">Morning</th><th scope="col">Afternoon</th></tr></thead><tbody>${[
    ...days,
  ].map(
    ([date, { AM, PM }]) => html`<tr><th scope="row">${ukDay(date)}</th><td>${AM}</td><td>${PM}</td></tr>`,
  )}</tbody></table>`;
}

/** What a register says, with what it rests on. */
export function figuresSection(register: SubjectFigures): Html {
  const { from, to, onCaseload, marks } = register;
  const days = from === undefined ? `up to ${ukDate(to)}` : `from ${ukDate(from)} to ${ukDate(to)}`;
  const why = onCaseload
    ? 'The pupil is on the school’s caseload.'
    : 'The pupil is not on the school’s caseload.';
  const all =
    marks.length === 0 ? html`<p>The register gives sums only: there are no marks.</p>` : marksTable(marks);
  const stands = from === undefined ? nothing : html`<p>The school’s figures rest on this register.</p>`;
  return html`<section><h3>Register ${days}</h3>${stands}<p>${why} Possible sessions are those attended and those missed. Attendance is sessions attended out of possible sessions.</p>${sums(register)}${codesIn(register)}${all}</section>`;
}
