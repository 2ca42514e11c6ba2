import { type Activity, CardFactory, type InvokeResponse, type TurnContext } from 'botbuilder';

const form = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    {
      type: 'TextBlock',
      text: 'Book a drop-in',
      size: 'large',
      weight: 'bolder',
      style: 'heading',
      wrap: true,
    },
    { type: 'TextBlock', text: 'Bring **one** question. See [guidance](https://www.gov.uk/).', wrap: true },
    {
      type: 'TextBlock',
      text: '<img src=x onerror="document.title=\'broken\'"> & a subtle line',
      isSubtle: true,
      wrap: true,
    },
    {
      type: 'Container',
      style: 'emphasis',
      items: [
        {
          type: 'FactSet',
          facts: [
            { title: 'When', value: 'Thursday 26 November 2026, 3:30pm' },
            { title: 'Where', value: 'Teams' },
          ],
        },
      ],
    },
    {
      type: 'ColumnSet',
      columns: [
        { type: 'Column', width: 'stretch', items: [{ type: 'TextBlock', text: 'Booked', color: 'good' }] },
        {
          type: 'Column',
          width: 'stretch',
          items: [{ type: 'TextBlock', text: 'Nearly full', color: 'warning' }],
        },
        {
          type: 'Column',
          width: 'stretch',
          items: [{ type: 'TextBlock', text: 'Full', color: 'attention' }],
        },
        { type: 'Column', width: 'stretch', items: [{ type: 'TextBlock', text: 'Next', color: 'accent' }] },
      ],
    },
    {
      type: 'Input.ChoiceSet',
      id: 'topic',
      label: 'Topic',
      isRequired: true,
      errorMessage: 'Choose a topic',
      choices: [
        { title: 'Attendance codes', value: 'codes' },
        { title: 'Part-time timetables', value: 'part-time' },
      ],
    },
    {
      type: 'Input.Text',
      id: 'question',
      label: 'Question',
      isMultiline: true,
      placeholder: 'No names of pupils',
    },
    { type: 'Input.Date', id: 'date', label: 'Date' },
    { type: 'Input.Toggle', id: 'remind', label: 'Reminder', title: 'Remind me the day before' },
    {
      type: 'Input.ChoiceSet',
      id: 'kind',
      label: 'Kind',
      style: 'expanded',
      value: 'drop-in',
      choices: [
        { title: 'Drop-in', value: 'drop-in' },
        { title: 'Forum', value: 'forum' },
      ],
    },
  ],
  actions: [
    { type: 'Action.Execute', title: 'Take a place', verb: 'take', data: { occurrence: 'o-1' } },
    { type: 'Action.Execute', title: 'Fail', verb: 'fail', associatedInputs: 'none' },
    { type: 'Action.OpenUrl', title: 'Open in the tab', url: deepLink('meetings/o-1') },
  ],
};

function deepLink(page: string): string {
  const context = encodeURIComponent(JSON.stringify({ subEntityId: page }));
  return `https://teams.microsoft.com/l/entity/any-app/attendance?context=${context}`;
}

function card(text: string): object {
  return { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text, wrap: true }] };
}

const personal = {
  ...card('For everyone'),
  refresh: { action: { type: 'Action.Execute', verb: 'view', data: {} } },
};

async function respond(context: TurnContext, body: object | undefined): Promise<void> {
  const value: InvokeResponse = body ? { status: 200, body } : { status: 500 };
  await context.sendActivity({ type: 'invokeResponse', value });
}

async function answerInvoke(context: TurnContext): Promise<void> {
  const { name, value } = context.activity;
  if (name === 'composeExtension/query') {
    const text: string = value.parameters[0].value;
    if (text === 'broken') return respond(context, undefined);
    const attachments = ['M', 'Y3'].map((code) => ({
      ...CardFactory.adaptiveCard(card(`Code ${code} for ${text}`)),
      preview: CardFactory.thumbnailCard(code, `About ${text}`),
    }));
    return respond(context, { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } });
  }
  const { verb, data } = value.action;
  if (verb === 'fail') return respond(context, undefined);
  const text =
    verb === 'view' ? `Only for ${context.activity.from.name}` : `Booked: ${data.topic}, ${data.occurrence}`;
  return respond(context, {
    statusCode: 200,
    type: 'application/vnd.microsoft.card.adaptive',
    value: card(text),
  });
}

const sourced = `Use **code M** [1] [2].\n\n${'A long line of an answer.\n\n'.repeat(30)}The end.`;
const citations = {
  type: 'https://schema.org/Message',
  '@type': 'Message',
  '@context': 'https://schema.org',
  '@id': '',
  citation: ['Regulations', 'Guidance'].map((name, index) => ({
    '@type': 'Claim',
    position: index + 1,
    appearance: {
      '@type': 'DigitalDocument',
      name,
      url: `https://www.gov.uk/${index + 1}`,
      abstract: `Part ${index + 1}. Edition: 2024.`,
    },
  })),
};

/** What the tiny bot says: enough to have everything on the page that a bot can put there. */
export async function tinyAnswer(context: TurnContext): Promise<void> {
  const { type, text } = context.activity;
  if (type === 'invoke') return answerInvoke(context);
  if (type !== 'message') return;
  if (text?.includes('card')) await context.sendActivity({ attachments: [CardFactory.adaptiveCard(form)] });
  else if (text?.includes('personal'))
    await context.sendActivity({ attachments: [CardFactory.adaptiveCard(personal)] });
  else if (text?.includes('sources'))
    await context.sendActivity({
      type: 'message',
      text: sourced,
      entities: [citations],
    } as Partial<Activity>);
  else if (text?.includes('think')) await context.sendActivity({ type: 'typing' });
  else
    await context.sendActivity({
      type: 'message',
      text: `Use **code M** [1].\n\n- one <b>line</b>\n- [more](https://www.gov.uk/)`,
      suggestedActions: { to: [], actions: [{ type: 'imBack', title: 'Show a card', value: 'card' }] },
    } as Partial<Activity>);
}
