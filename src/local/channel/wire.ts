/** What the page and the channel tell each other: JSON over /local/chats. */

export type Attachment = {
  contentType: string;
  content?: unknown;
  contentUrl?: string;
  name?: string;
};

/** A button under a message. `imBack` says its value as if the person had typed it. */
export type SuggestedAction = { type: string; title: string; value?: unknown };

/** A numbered footnote: position 1 belongs to every [1] in the text. */
export type Citation = { position: number; name: string; abstract?: string; url?: string };

/** A message as one person sees it. */
export type ChatMessage = {
  id: string;
  conversationId: string;
  from: { kind: 'bot' | 'person'; id: string; name: string };
  /** Instants, ISO with Z. */
  sentAt: string;
  editedAt?: string;
  deleted: boolean;
  text: string;
  textFormat: 'markdown' | 'plain' | 'xml';
  attachments: readonly Attachment[];
  attachmentLayout: 'list' | 'carousel';
  suggestedActions: readonly SuggestedAction[];
  citations: readonly Citation[];
  /** The card can be fetched again for this person; 'automatic' when it is shown, 'manual' from the menu. */
  refresh?: 'automatic' | 'manual';
  /** Changes whenever the bot changes the message: an automatic refresh is due once for each version. */
  version: string;
  /** The bot did not take this message, and why. */
  failed?: string;
};

export type ConversationSummary = {
  id: string;
  kind: 'personal' | 'groupChat';
  name: string;
  members: readonly { id: string; name: string }[];
};

/** What a card's button led to. A card has already replaced the view of whoever pressed it. */
export type ActionOutcome =
  | { outcome: 'card' }
  | { outcome: 'message'; text: string }
  | { outcome: 'error'; text: string };

export type ExtensionResult = { preview: Attachment; card: Attachment; tap?: unknown };

export type ExtensionOutcome =
  | { outcome: 'results'; layout: 'list' | 'grid'; results: readonly ExtensionResult[] }
  | { outcome: 'message'; text: string }
  | { outcome: 'error'; text: string };

/** One event of the stream. 'reset' says that events were missed: read everything again. */
export type StreamEvent =
  | { kind: 'message'; message: ChatMessage }
  | { kind: 'typing'; conversationId: string }
  | { kind: 'reset' };

export type SetupPerson = {
  id: string;
  name: string;
  email: string;
  jobTitle: string;
  role: string;
  /** Names of schools. */
  schools: readonly string[];
};

export type ExtensionCommand = {
  id: string;
  title: string;
  parameterName: string;
  parameterTitle: string;
  initialRun: boolean;
};

/** What the page has to know before it can show anything. */
export type Setup = {
  tenantId: string;
  appId: string;
  people: readonly SetupPerson[];
  app: {
    name: string;
    personalTab: { entityId: string; name: string; path: string };
    meetingTab: { entityId: string; name: string; path: string };
    configurationPath: string;
    commands: readonly ExtensionCommand[];
    /** Questions to begin with, as the manifest offers them. */
    prompts: readonly string[];
  };
};
