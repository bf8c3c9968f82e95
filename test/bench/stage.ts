/** One stage in a process of its own: `stage.ts NAME FOLDER` prints its figures as JSON on the last line. */
import { STAGES } from './stages.ts';

const [name = '', folder = ''] = process.argv.slice(2);
const stage = STAGES[name];
if (!stage) throw new Error(`nigao: no such stage: ${name}`);
console.log(JSON.stringify(await stage(folder)));
