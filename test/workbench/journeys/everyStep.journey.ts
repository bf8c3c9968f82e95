/** After every step: nothing was asked of another machine; and where it failed, a picture of what the window showed. */
import { deepEqual } from 'node:assert/strict';
import { Workbench } from '../harness/workbench.ts';

afterEach(async function () {
  if (this.currentTest?.state === 'failed') await Workbench.pictureAll();
  deepEqual(Workbench.foreignRequests(), []);
});
