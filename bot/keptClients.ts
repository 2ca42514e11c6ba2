import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { withoutRetries } from './proactive/withoutRetries.ts';

type Base = ConfigurationBotFrameworkAuthentication;
type Admitted = Awaited<ReturnType<Base['authenticateRequest']>>;
type ConnectorFactory = NonNullable<Admitted['connectorFactory']>;
type Connector = ReturnType<ConnectorFactory['create']>;
type UserTokens = ReturnType<Base['createUserTokenClient']>;

/** Teams has one service URL for a region, so more than a few mean that somebody is playing. */
const mostConnectors = 16;

/**
 * botbuilder makes two HTTP clients for every turn, which costs more than most answers. They hold nothing of the turn,
 * only where replies go and the bot's own credentials, so these are kept.
 */
export class AuthenticationWithKeptClients extends ConfigurationBotFrameworkAuthentication {
  readonly #connectors = new Map<string, Connector>();
  #userTokens: UserTokens | undefined;

  override async authenticateRequest(...asked: Parameters<Base['authenticateRequest']>): Promise<Admitted> {
    const admitted = await super.authenticateRequest(...asked);
    const made = admitted.connectorFactory;
    if (!made) return admitted;
    return { ...admitted, connectorFactory: { create: (...to) => this.#connector(made, to) } };
  }

  /** For what the bot writes by itself. */
  override createConnectorFactory(...of: Parameters<Base['createConnectorFactory']>): ConnectorFactory {
    const made = super.createConnectorFactory(...of);
    return { create: (...to) => this.#connector(made, to, withoutRetries) };
  }

  override createUserTokenClient(...of: Parameters<Base['createUserTokenClient']>): UserTokens {
    this.#userTokens ??= super.createUserTokenClient(...of);
    return this.#userTokens;
  }

  #connector(
    factory: ConnectorFactory,
    to: Parameters<ConnectorFactory['create']>,
    fit?: (connector: Awaited<Connector>) => Awaited<Connector>,
  ): Connector {
    const key = [fit?.name ?? '', ...to].join(' ');
    const kept = this.#connectors.get(key);
    if (kept) return kept;
    const made = factory.create(...to);
    const connector = fit ? made.then(fit) : made;
    if (this.#connectors.size >= mostConnectors) this.#connectors.clear();
    this.#connectors.set(key, connector);
    connector.catch(() => this.#connectors.delete(key));
    return connector;
  }
}
