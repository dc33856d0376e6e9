import type { SerializedError } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';

/** The last line of a run, "N passed, N failed": what a build server reads. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], strayErrors: readonly SerializedError[]) {
    const count = (state: 'passed' | 'failed' | 'skipped') =>
      modules.reduce((sum, { children }) => sum + [...children.allTests(state)].length, 0);
    // A file that cannot be loaded, or an error outside of any test, fails the run as a test would.
    const broken = modules.reduce(
      (sum, module) => sum + module.errors().length,
      strayErrors.length,
    );
    const skipped = count('skipped');
    const line = `${String(count('passed'))} passed, ${String(count('failed') + broken)} failed`;
    process.on('exit', () => {
      console.log(skipped === 0 ? line : `${line}, ${String(skipped)} skipped`);
    });
  }
}
