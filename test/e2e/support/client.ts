import type { FrameLocator, Locator, Page } from 'playwright-core';
import { localPeople } from '../../../src/local/people.ts';

/** The stand-in for the Teams client as a person uses it: the tab on one side, the chat on the other. */
export class TeamsClient {
  readonly page: Page;
  readonly origin: string;

  constructor(page: Page, origin: string) {
    this.page = page;
    this.origin = origin;
  }

  /** Opens the client as someone: by the choice of a first visit, and by the page's address after that. */
  async openAs(name: string): Promise<void> {
    await this.page.goto(`${this.origin}/`);
    const chooser = this.page.getByRole('heading', { name: 'Choose who you are' });
    await chooser
      .or(this.page.getByRole('log', { name: 'Messages' }))
      .first()
      .waitFor();
    if (await chooser.isVisible()) {
      await this.page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    } else {
      const id = localPeople.find((person) => person.name === name)?.id ?? name;
      await this.page.goto(`${this.origin}/local/teams/?person=${id}`);
    }
    await this.tab.getByRole('heading', { level: 1 }).waitFor();
  }

  get tab(): FrameLocator {
    return this.page.frameLocator('iframe').first();
  }

  async goTo(pageName: string): Promise<void> {
    await this.tab.getByRole('link', { name: pageName, exact: true }).click();
    await this.tab.getByRole('heading', { level: 1 }).waitFor();
  }

  /** Chooses a school where the page offers several. */
  async chooseSchool(name: string): Promise<void> {
    await this.tab.getByLabel('School', { exact: true }).selectOption({ label: name });
  }

  /** Chooses one register of a school whose name the file gives away, and gives what the page says of it. */
  async addRegister(file: string): Promise<Locator> {
    await this.chooseFiles(file);
    await this.tab.getByRole('heading', { name: 'Check the register' }).waitFor({ timeout: 30_000 });
    return this.tab.getByRole('main');
  }

  async chooseFiles(...files: string[]): Promise<void> {
    await this.tab.locator('input[type=file]').setInputFiles(files);
  }

  /** A file on the list of those that are not saved yet. */
  fileCard(name: string): Locator {
    return this.tab
      .getByRole('listitem')
      .filter({ has: this.tab.getByRole('heading', { name, exact: true }) });
  }

  async saveRegister(): Promise<void> {
    await this.tab.getByRole('button', { name: 'Save this register' }).click();
    await this.tab.getByRole('heading', { name: 'The register is saved' }).waitFor({ timeout: 60_000 });
  }

  get messages(): Locator {
    return this.page
      .getByRole('log', { name: 'Messages' })
      .getByRole('list')
      .first()
      .locator('> li:not(.typing)');
  }

  /** Says something to the bot and gives the message that it answers with. */
  async say(text: string): Promise<Locator> {
    const before = await this.messages.count();
    await this.page.getByRole('textbox', { name: 'Type a message' }).fill(text);
    await this.page.getByRole('button', { name: 'Send' }).click();
    const answer = this.messages.nth(before + 1);
    await answer.waitFor();
    return answer;
  }
}
