/** Ports that write down what is asked of them: 'cases.entries.byId(…, true)'. Ids are left out, and what they answer is as it was. */
export function spied<T extends object>(ports: T, calls: string[]): T {
  // A port is the same however often it is looked at: turns are taken by it.
  const known = new WeakMap<object, object>();
  const without = (arg: unknown) => (typeof arg === 'boolean' || typeof arg === 'number' ? String(arg) : '…');

  function spy<O extends object>(port: O, path: string): O {
    const before = known.get(port);
    if (before) return before as O;
    const proxy = new Proxy(port, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        const at = `${path}${String(name)}`;
        if (typeof value === 'function')
          return (...args: unknown[]) => {
            calls.push(`${at}(${args.map(without).join(', ')})`);
            return value.apply(target, args);
          };
        const isPort =
          typeof value === 'object' && value !== null && !(value instanceof Map) && !Array.isArray(value);
        return isPort ? spy(value, `${at}.`) : value;
      },
    });
    known.set(port, proxy);
    return proxy;
  }
  return spy(ports, '');
}
