/** The two extension hosts, and how a test says in which of them the extension runs. */

export type HostKind = 'node' | 'web';

export const HOSTS: readonly HostKind[] = ['node', 'web'];

/** User settings that put the extension into a host. */
export function inHost(host: HostKind): Readonly<Record<string, unknown>> {
  return host === 'web' ? { 'remote.extensionKind': { 'nigao.nigao': ['web'] } } : {};
}
