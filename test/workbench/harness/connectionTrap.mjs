/**
 * Loaded before anything else into every process and thread of a test's VS Code server (`--import`, which children and
 * threads inherit): writes down, a line each, where it was loaded and who goes to the network for what. Nothing is
 * stopped. What uses sockets through pipes of this machine is left out: so VS Code's own processes talk.
 */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { isMainThread, threadId } from 'node:worker_threads';

const FILE = process.env['NIGAO_TEST_CONNECTIONS'];

/**
 * @param {'loaded' | 'connect' | 'resolve' | 'datagram'} what
 * @param {string} target
 */
function note(what, target) {
  const record = {
    what,
    target,
    process: process.pid,
    thread: isMainThread ? 0 : threadId,
    at: process.argv.join(' '),
  };
  if (FILE !== undefined) appendFileSync(FILE, `${JSON.stringify(record)}\n`);
}

/**
 * @param {object} owner
 * @param {string} name
 * @param {(args: unknown[]) => void} before
 */
function trap(owner, name, before) {
  const trapped = new Proxy(Reflect.get(owner, name), {
    apply(original, receiver, args) {
      before(args);
      return Reflect.apply(original, receiver, args);
    },
  });
  Reflect.set(owner, name, trapped);
}

trap(net.Socket.prototype, 'connect', (args) => {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first === 'string') return;
  const { path, host, port } = typeof first === 'object' ? first : { host: second, port: first };
  if (typeof path !== 'string') note('connect', `${typeof host === 'string' ? host : 'localhost'}:${port}`);
});
for (const resolver of [dns, dns.promises])
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6'])
    trap(resolver, name, ([host]) => note('resolve', String(host)));
trap(dgram.Socket.prototype, 'send', () => note('datagram', ''));
syncBuiltinESMExports();
note('loaded', '');
