/** Child processes: run one to its end, or end a whole group that one has started. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from './project.mjs';

/** A command that could not be run or ended with another code than 0. */
export class CommandError extends Error {
  /**
   * @param {string} command
   * @param {string} reason
   * @param {string} output What the command wrote, where it was kept.
   */
  constructor(command, reason, output) {
    super(`${command}: ${reason}${output === '' ? '' : `\n${output}`}`);
    this.name = 'CommandError';
  }
}

/**
 * Runs a command to its end. Its output is shown, or kept for the error with `quiet`.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean }} [options]
 * @returns {Promise<void>}
 */
export function run(command, args, { cwd = ROOT, env = process.env, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const line = [command, ...args].join(' ');
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    }
    child.on('error', (error) => reject(new CommandError(line, error.message, output)));
    child.on('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new CommandError(line, signal === null ? `exit code ${code}` : `ended by ${signal}`, output));
    });
  });
}

/**
 * Runs a script of this project with the same Node.
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNode(args, options) {
  return run(process.execPath, args, options);
}

/**
 * The same, with all that the script wrote, whatever its end; what it wrote is not shown.
 * @param {string[]} args
 * @returns {Promise<{ output: string, failed: boolean }>}
 */
export function outputOfNode(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    child.on('error', (error) => resolve({ output: error.message, failed: true }));
    child.on('close', (code) => resolve({ output, failed: code !== 0 }));
  });
}

/** Groups that this process has started and not yet ended. @type {Set<number>} */
const groups = new Set();

/**
 * Starts a command as the leader of a process group of its own. The group never outlives this process, however it ends
 * (short of SIGKILL): on a signal it is ended in good order, on exit at once.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function startGroup(command, args, options) {
  const leader = spawn(command, args, { ...options, detached: true });
  const { pid } = leader;
  if (pid === undefined) throw new CommandError(command, 'could not be started', '');
  if (groups.size === 0) endGroupsWithThisProcess();
  groups.add(pid);
  return { leader, group: pid };
}

function endGroupsWithThisProcess() {
  process.once('exit', () => {
    for (const group of groups) signalGroup(group, 'SIGKILL');
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, async () => {
      await Promise.all([...groups].map(endGroup));
      process.exit(128 + constants.signals[signal]);
    });
  }
}

/**
 * @param {number} group
 * @param {NodeJS.Signals | 0} signal 0 only asks.
 * @returns {boolean} Whether any process of the group is left.
 */
function signalGroup(group, signal) {
  try {
    return process.kill(-group, signal);
  } catch {
    return false;
  }
}

/**
 * Ends a process group, and waits until none of it is left.
 * @param {number} group The process id of its leader.
 */
export async function endGroup(group) {
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGKILL'])) {
    signalGroup(group, signal);
    for (let waited = 0; waited < 3000 && signalGroup(group, 0); waited += 50) await sleep(50);
  }
  groups.delete(group);
}
