import { ukDate } from '../../../calendar/ukDate.ts';
import type { AuditAct, AuditEntry } from '../../audit/auditEntry.ts';
import { ukInstant } from '../../cases/changedElsewhere.ts';
import type { EntryKind } from '../../cases/entry.ts';
import { kindsOfEntry } from '../../cases/entry.ts';
import type { Change } from '../../cases/stamp.ts';
import { isOfKind } from '../../cases/standingEntries.ts';
import { yearWords } from '../../letters/fields/yearWords.ts';
import { changeOf, entrySection, kindWords, type Names, namesOf } from './entrySection.ts';
import { figuresSection } from './figuresSection.ts';
import { type Html, html, nothing } from './html.ts';
import type { SubjectRecord } from './subjectRecord.ts';

const style: Html = {
  html: '<style>body{font:16px/1.5 Arial,sans-serif;color:#111;background:#fff;max-width:52rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%;margin:.5rem 0}th,td{border:1px solid #888;padding:.2rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}caption{text-align:left;font-weight:bold}section{border-top:1px solid #888;margin-top:1rem}dt{font-weight:bold}dd{margin:0 0 .4rem 1rem}h3,h4,thead{break-after:avoid}tr{break-inside:avoid}@media print{body{margin:0;font-size:11pt}}</style>',
};

const headings: Readonly<Record<EntryKind, string>> = {
  profile: 'Profile',
  plan: 'Plans',
  action: 'Actions',
  contact: 'Contacts and visits',
  legal: 'Legal steps',
  timetable: 'Part-time timetables',
  note: 'Notes',
  letter: 'Letters',
  discussion: 'Targeting Support Meetings',
};

const actWords: Partial<Record<AuditAct, string>> = {
  viewed: 'Looked at',
  exported: 'Exported',
  printed: 'Printed',
  'hold-set': 'Held',
  'hold-lifted': 'Hold lifted',
  'removal-set': 'Set for removal',
  'removal-undone': 'Removal undone',
};

const before = html`<section><h2>Before it is handed on</h2><p>Read it first. It holds what people wrote in their own words, and they may have named others. Addresses are left out of this page, of the other file and of the copies of letters. One that somebody wrote in another way may still be there: in a note, shortened, only a part of it in a sentence, in a picture, or changed in Word with Track changes. A letter shows to which parent it was sent. A file among the pupil’s papers that is no Word file that can be opened, or that holds other files or takes some from another place, is not in this ZIP file, because an address may stand in it: a text in its place names it.</p></section>`;

function pupilSection({ pupil, opened, hold, removal }: SubjectRecord): Html {
  const { forename, surname, upn, birthDate, yearGroup, school, flags } = pupil;
  const rows: [string, string][] = [
    ['Name', `${forename} ${surname}`],
    ['UPN', upn],
    ['Date of birth', birthDate === '' ? 'Not held' : ukDate(birthDate)],
    ['Year group', yearWords(yearGroup)],
    ['School', school],
    [
      'Marked in the register',
      flags.length === 0 ? 'Nothing' : flags.map((flag) => flag.replaceAll('-', ' ')).join(', '),
    ],
  ];
  if (opened) rows.push(['Case opened', `By ${opened.by} at ${ukInstant(opened.at)}`]);
  if (hold) rows.push(['Held', `By ${hold.by} at ${ukInstant(hold.at)}: ${hold.reason}`]);
  if (removal)
    rows.push([
      'Set for removal',
      `By ${removal.by} at ${ukInstant(removal.at)}, for ${ukDate(removal.on)}: ${removal.reason}`,
    ]);
  return html`<section><h2>The pupil</h2><table><tbody>${rows.map(([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`)}</tbody></table></section>`;
}

function entriesOf(kind: EntryKind, record: SubjectRecord, names: Names): Html {
  const entries = record.entries.filter((entry) => entry.kind === kind);
  if (entries.length === 0) return nothing;
  const remark = (id: string): string => {
    const paper = record.papers.find(({ letterId }) => letterId === id);
    if (paper)
      return `The letter is in this ZIP file: ${paper.name}, or in its place ${paper.nameIfLeftOut}, which says why it is not.`;
    return record.filesGone.includes(id) ? 'The file of this letter is no longer in the library.' : '';
  };
  return html`<section><h2>${headings[kind]}</h2>${entries.map((entry) => entrySection(entry, names, remark(entry.id)))}</section>`;
}

const lookRow = ({ at, person, role, act, subject, reason, detail }: AuditEntry): Html =>
  html`<tr><td>${ukInstant(at)}</td><td>${person} (${role})</td><td>${actWords[act] ?? act}: ${subject.replaceAll('-', ' ')}</td><td>${[reason, detail].filter((words) => words !== undefined).join('. ')}</td></tr>`;

const looksTable = ({ looks }: SubjectRecord): Html =>
  looks.length === 0
    ? html`<p>Nobody yet.</p>`
    : html`<table><thead><tr><th scope="col">When</th><th scope="col">Who</th><th scope="col">What</th><th scope="col">More</th></tr></thead><tbody>${looks.map(lookRow)}</tbody></table>`;

const olderChange = (one: AuditEntry, names: Names): Html => {
  const { act, subject, at, person: by, reason, fields = [] } = one;
  const change = { what: act as Change['what'], at, by, fields, ...(reason !== undefined && { reason }) };
  return html`<section><h3>${kindWords[subject as EntryKind]}</h3><ol>${changeOf(change, names)}</ol></section>`;
};

/** A record shows its last changes with itself. */
const olderChangesList = ({ olderChanges }: SubjectRecord, names: Names): Html =>
  olderChanges.length === 0
    ? nothing
    : html`<section><h2>Changes of longer ago</h2><p>Each record above shows its last changes. These are the ones before them.</p>${olderChanges.map((one) => olderChange(one, names))}</section>`;

const returnMark = ({ at, person, detail = 'Return', fields: [mark] = [] }: AuditEntry): Html =>
  html`<li>${detail}: ${mark?.to === undefined ? 'mark taken off' : 'marked as sent'} by ${person} at ${ukInstant(at)}</li>`;

const returnsList = ({ returns, returnMarks }: SubjectRecord): Html =>
  returns.length + returnMarks.length === 0
    ? nothing
    : html`<section><h2>Returns that the school sent</h2><ul>${returns.map(({ kind, from, to, on, by, withdrawn }) => html`<li>${kind} absence from ${ukDate(from)} to ${ukDate(to)}: sent on ${ukDate(on)}, noted by ${by}${withdrawn ? `; taken back on ${ukDate(withdrawn.on)} by ${withdrawn.by}` : ''}</li>`)}${returnMarks.map(returnMark)}</ul></section>`;

/** Everything about a pupil as a page that can be read and printed without anything else. */
export function subjectPage(record: SubjectRecord): string {
  const [profile] = record.entries.filter(isOfKind('profile'));
  const names = namesOf(profile?.content.parents ?? []);
  const { registers } = record;
  const figures =
    registers.length === 0
      ? html`<p>No register that is held has figures of this pupil.</p>`
      : html`${registers.map(figuresSection)}`;
  const page = html`<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>What is held about a pupil</title>${style}</head><body><main><h1>What is held about ${record.pupil.forename} ${record.pupil.surname}</h1><p>Made by ${record.madeBy} at ${ukInstant(record.madeAt)}.</p>${before}${pupilSection(record)}<section><h2>Figures and marks</h2>${figures}</section>${kindsOfEntry.map((kind) => entriesOf(kind, record, names))}${olderChangesList(record, names)}${returnsList(record)}<section><h2>Who looked at it</h2>${looksTable(record)}</section></main></body></html>`;
  return page.html;
}
