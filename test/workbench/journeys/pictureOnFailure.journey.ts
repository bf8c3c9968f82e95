/** After a step that failed: a picture of what the window showed. */
import { Workbench } from '../harness/workbench.ts';

afterEach(async function () {
  if (this.currentTest?.state === 'failed') await Workbench.pictureAll();
});
