/** Reports to the console, one line a test: the console is all that leaves an extension host. */

/** Marks a line as the suite's own; hosts write much else to the same console. */
const MARK = 'nigao-test:';

export function reportLine(line: string): void {
  console.log(`${MARK} ${line}`);
}

/** A mocha reporter; mocha calls it with `new`. */
export function LineReporter(runner: Mocha.Runner): void {
  runner.on('pass', (test) => {
    reportLine(`  ✔ ${test.fullTitle()}`);
  });
  runner.on('pending', (test) => {
    reportLine(`  - ${test.fullTitle()}`);
  });
  runner.on('fail', (test, error: Error) => {
    reportLine(`  ✘ ${test.fullTitle()}\n${error.stack ?? error.message}`);
  });
}
