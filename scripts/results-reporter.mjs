// A vitest reporter that leaves test-results.json in the package's folder: every test with its state and the reason:
// where it was skipped by `skip('reason')`, that; where it failed, the messages.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export default class ResultsReporter {
  onInit(vitest) {
    this.root = vitest.config.root;
  }

  onTestRunEnd(modules, unhandledErrors) {
    const results = modules.map((module) => {
      const tests = [...module.children.allTests()].map((test) => describe(test));
      return { path: module.moduleId, tests, errors: moduleErrors(module) };
    });
    if (unhandledErrors.length > 0) {
      results.push({
        path: join(this.root, 'unhandled errors'),
        tests: [],
        errors: unhandledErrors.map(({ message }) => message),
      });
    }
    writeFileSync(join(this.root, 'test-results.json'), `${JSON.stringify({ modules: results }, null, 1)}\n`);
  }
}

/** A test that was asked to run and has no result counts as failed. */
function describe(test) {
  const { state, note, errors } = test.result();
  return {
    name: test.fullName,
    state: state === 'pending' ? 'failed' : state,
    reason: note ?? errors?.map(wholeMessage).join('; '),
  };
}

/** The message of an error and of what caused it (fast-check tells the counterexample so), cut to a readable length. */
function wholeMessage({ message, cause }) {
  const text = `${message}${cause ? `: ${cause.message}` : ''}`;
  return text.length > 1500 ? `${text.slice(0, 900)} … ${text.slice(-500)}` : text;
}

/** What kept a file's tests from running: an error in the file itself or in a suite's hooks. */
function moduleErrors(module) {
  const suites = [...module.children.allSuites()];
  return [module, ...suites].flatMap((entity) => entity.errors().map(({ message }) => message));
}
