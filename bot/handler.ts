import { type Activity, type InvokeResponse, TeamsActivityHandler, type TurnContext } from 'botbuilder';
import { forgetConversation, keepConversation } from '../src/meetings/messages/conversations.ts';
import { messageAfter } from './actions/actionResult.ts';
import { readCardAction } from './actions/cardAction.ts';
import { runCardAction, withViewer } from './actions/runCardAction.ts';
import { answerMessage } from './commands/answerMessage.ts';
import type { Reply } from './commands/reply.ts';
import { welcome } from './commands/welcome.ts';
import { failureCard, failureOf } from './failures.ts';
import { answerInvoke } from './invokes/answerInvoke.ts';
import { LastQuestions } from './memory/lastQuestions.ts';
import { Presses } from './memory/presses.ts';
import { messageOf } from './outgoing.ts';
import { personalChatOf } from './proactive/personalChat.ts';
import { saidText } from './saidText.ts';
import type { BotLog, BotServices } from './services.ts';
import { type BotMemory, type Turn, turnOf } from './turn.ts';
import { createWelcomed } from './welcomed.ts';
import { withoutPersonalData } from './withoutPersonalData.ts';

const answeredTypes = new Set(['message', 'invoke', 'conversationUpdate', 'installationUpdate']);

/**
 * Translates between Teams and the commands, and does nothing else. No method rejects: whatever fails becomes
 * something that the person can read.
 */
export class Handler extends TeamsActivityHandler {
  readonly #services: BotServices;
  readonly #log: BotLog;
  readonly #welcomed = createWelcomed();
  readonly #memory: BotMemory = { lastQuestions: new LastQuestions(), presses: new Presses() };

  constructor(services: BotServices, log: BotLog) {
    super();
    this.#services = services;
    this.#log = log;
  }

  /** What is not answered stops here: the base class reads parts of those activities that need not be there. */
  protected override async onTurnActivity(context: TurnContext): Promise<void> {
    if (answeredTypes.has(context.activity.type)) await super.onTurnActivity(context);
  }

  protected override async onMessageActivity(context: TurnContext): Promise<void> {
    const turn = this.#turn(context);
    const { value } = context.activity;
    const said = saidText(context.activity);
    const reply =
      said === '' && isRecord(value)
        ? await this.#afterSubmit(context, turn, value)
        : await this.#replyTo(said, turn);
    await this.#send(context, reply);
    this.#remember(context);
  }

  protected override onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    const { name = '', value, replyToId } = context.activity;
    return answerInvoke(
      { name, value },
      {
        turn: this.#turn(context),
        log: this.#log,
        store: (message) => this.#store(context, replyToId, message),
      },
    );
  }

  protected override async onInstallationUpdateAddActivity(context: TurnContext): Promise<void> {
    await this.#welcome(context);
    this.#remember(context);
  }

  protected override async onInstallationUpdateRemoveActivity(context: TurnContext): Promise<void> {
    const { id } = context.activity.conversation;
    this.#welcomed.forget(id);
    if (personalChatOf(context.activity))
      this.#inTheBackground((conversations) => forgetConversation(conversations, id));
  }

  protected override async onConversationUpdateActivity(context: TurnContext): Promise<void> {
    const { membersAdded = [], membersRemoved = [], conversation, recipient } = context.activity;
    if (membersRemoved.some(({ id }) => id === recipient?.id)) this.#welcomed.forget(conversation.id);
    const botCame = membersAdded.some(({ id }) => id === recipient?.id);
    const alone = membersAdded.length > 0 && !this.#turn(context).shared;
    if (!botCame && !alone) return;
    await this.#welcome(context);
    this.#remember(context);
  }

  /** Where the bot may write by itself from now on. Nobody waits for it: the next thing that is said brings it again. */
  #remember({ activity }: TurnContext): void {
    const chat = personalChatOf(activity);
    if (chat) this.#inTheBackground((conversations) => keepConversation(conversations, chat));
  }

  #inTheBackground(work: (conversations: BotServices['meetings']['conversations']) => Promise<void>): void {
    work(this.#services.meetings.conversations).catch((error: unknown) => {
      this.#log.warn({ ...withoutPersonalData(error) }, 'A conversation could not be written down');
    });
  }

  #turn({ activity }: TurnContext): Turn {
    return turnOf(activity, this.#services, this.#memory);
  }

  async #welcome(context: TurnContext): Promise<void> {
    if (!this.#welcomed.first(context.activity.conversation.id)) return;
    await this.#send(context, welcome(this.#turn(context)));
  }

  async #replyTo(said: string, turn: Turn): Promise<Reply> {
    try {
      return await answerMessage(said, turn);
    } catch (error) {
      return { card: failureCard(failureOf(error, 'message', this.#log), this.#services, turn.teamsId) };
    }
  }

  /** Clients without Action.Execute send what was chosen as a message. Others in a group read the reply to it. */
  async #afterSubmit(context: TurnContext, turn: Turn, value: Record<string, unknown>): Promise<Reply> {
    if (typeof value.ask === 'string') return this.#replyTo(value.ask, turn);
    try {
      const action = withViewer(readCardAction(undefined, value), turn.teamsId);
      const result = await runCardAction(turn, action);
      const message = messageAfter(result, turn);
      if (!turn.shared && result.shared) return { card: result.mine };
      if (message) await this.#store(context, context.activity.replyToId, message);
      return { text: result.said };
    } catch (error) {
      return { card: failureCard(failureOf(error, 'submit', this.#log), this.#services, turn.teamsId) };
    }
  }

  async #send(context: TurnContext, reply: Reply): Promise<void> {
    try {
      await context.sendActivity(messageOf(reply));
    } catch (error) {
      this.#log.warn({ ...withoutPersonalData(error) }, 'A reply could not be delivered');
    }
  }

  /** Makes the message that a card came in say what it is to say now. Teams goes back to it at the next redraw. */
  async #store(context: TurnContext, messageId: string | undefined, reply: Reply): Promise<void> {
    if (messageId === undefined) return;
    const message: Partial<Activity> = { ...messageOf(reply), id: messageId };
    try {
      await context.updateActivity(message);
    } catch (error) {
      this.#log.warn({ ...withoutPersonalData(error) }, 'A card could not be brought up to date');
    }
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
