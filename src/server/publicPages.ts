import { Hono } from 'hono';
import { html } from 'hono/html';

/** The plain pages that the Teams manifest points at. They need no sign-in and run no script. */
const pages = {
  about: {
    title: 'About Graduated Response',
    paragraphs: [
      'Graduated Response is a Microsoft Teams app for a council’s School Attendance Support Team and the schools that work with it.',
      'It answers questions about attendance codes and legal thresholds with a source, turns a register into a list of pupils who miss too much school, and books places at drop-ins.',
      'To open it, go to Teams, choose Apps and search for Attendance. If you cannot find it, ask your council’s attendance team to add you.',
    ],
  },
  privacy: {
    title: 'Privacy',
    paragraphs: [
      'Your council decides what this app is used for and is the controller of the data in it. Each school is the controller of its own registers.',
      'Registers, caseloads and bookings are kept in your council’s own Microsoft 365. The app has no database of its own and sends no pupil data anywhere else.',
      'The app’s log holds what was asked for, when, and whether it worked. It holds no names, no unique pupil numbers and no dates of birth.',
      'A question that you ask is answered on the spot. One that cannot be answered, or that you report, goes to your council’s attendance team without your name and without names, unique pupil numbers and dates of birth that the app recognises. What people ask is counted by topic.',
      'To see or correct what is held about you, or about a pupil, ask your council’s data protection officer.',
    ],
  },
  terms: {
    title: 'Terms of use',
    paragraphs: [
      'The app is for staff of the council and of its schools. Use it only for the schools that you work with.',
      'Answers about codes and the law name the document and edition that they rest on. They are guidance, not legal advice: check the current edition before you take a legal step.',
      'The software is published under the MIT licence, without warranty.',
    ],
  },
} as const;

const style =
  'body{font:1.125rem/1.5 "Segoe UI",system-ui,sans-serif;max-width:38rem;margin:3rem auto;padding:0 1.25rem;color:#1b1b1b;background:#fff}h1{font-size:1.75rem;line-height:1.2}a{color:#0b5c6b}';

/** Routes /about, /privacy and /terms. */
export function publicPages(): Hono {
  const app = new Hono();
  for (const [path, { title, paragraphs }] of Object.entries(pages)) {
    app.get(`/${path}`, (c) =>
      c.html(html`<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${style}</style></head>
<body><main><h1>${title}</h1>${paragraphs.map((text) => html`<p>${text}</p>`)}</main></body>
</html>`),
    );
  }
  return app;
}
