/**
 * The two ends of a channel within one thread, for the two halves of pdf.js. Lists and plain objects are copied, since
 * the sender goes on using them; bytes are handed over as they are, where pdf.js' own stand-in for a channel clones all.
 * So are the pieces of a page's text, most of what is ever sent: the sender begins a new list behind each.
 */

type Listener = (event: { readonly data: unknown }) => void;

export class DirectPort {
  #other: DirectPort | null = null;
  readonly #listeners = new Set<Listener>();

  /** Two ports that hear each other. */
  static pair(): readonly [DirectPort, DirectPort] {
    const [one, other] = [new DirectPort(), new DirectPort()];
    one.#other = other;
    other.#other = one;
    return [one, other];
  }

  postMessage(data: unknown): void {
    const other = this.#other;
    if (!other) return;
    const message = { data: isPiece(data) ? { ...data, chunk: { ...data.chunk } } : copyOf(data) };
    queueMicrotask(() => {
      for (const listener of other.#listeners) listener(message);
    });
  }

  addEventListener(_type: string, listener: Listener, options?: { readonly signal?: AbortSignal }): void {
    this.#listeners.add(listener);
    options?.signal?.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  removeEventListener(_type: string, listener: Listener): void {
    this.#listeners.delete(listener);
  }

  /** pdf.js ends its worker so; what is left are two ports nobody holds. */
  terminate(): void {
    this.#listeners.clear();
  }
}

/** A piece of a stream; text is all that is streamed here. */
function isPiece(message: unknown): message is { readonly chunk: object } {
  if (typeof message !== 'object' || message === null || !('stream' in message) || !('chunk' in message)) return false;
  return typeof message.chunk === 'object' && message.chunk !== null;
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== 'object' || value === null) return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return value;
  const copy: Record<string, unknown> = { ...value };
  for (const key in copy) if (typeof copy[key] === 'object') copy[key] = copyOf(copy[key]);
  return copy;
}
