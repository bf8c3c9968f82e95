/**
 * Loaded first into a test server's processes (`--import`): the extension host profiles itself while the folder named by
 * NIGAO_TEST_PROFILES holds a file `armed`. From its start on, and anew at every SIGUSR2, which writes down what was
 * profiled so far as PID-N.cpuprofile.
 */
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

const FOLDER = process.env['NIGAO_TEST_PROFILES'];

/** Microseconds between two looks at the stack. */
const INTERVAL = 250;

/** @param {string} folder */
function profile(folder) {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
  session.post('Profiler.start');
  let written = 0;
  process.on('SIGUSR2', () => {
    session.post('Profiler.stop', (error, stopped) => {
      if (error) throw error;
      const path = join(folder, `${process.pid}-${written++}.cpuprofile`);
      // Renamed when whole: who waits for it reads it at once
      writeFileSync(`${path}.part`, JSON.stringify(stopped.profile));
      renameSync(`${path}.part`, path);
      session.post('Profiler.start');
    });
  });
  writeFileSync(join(folder, `${process.pid}.profiling`), '');
}

if (
  FOLDER !== undefined &&
  isMainThread &&
  process.argv.includes('--type=extensionHost') &&
  existsSync(join(FOLDER, 'armed'))
)
  profile(FOLDER);
