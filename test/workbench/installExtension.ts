/** Packages the extension and installs it for the tests, before several of them start at once: `tsx installExtension.ts`. */
import { installedExtensions } from './harness/testServer.ts';

await installedExtensions();
