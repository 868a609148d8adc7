// Reductions by workgroups on SwiftShader, whose subgroups have another size.
import { test } from 'vitest';
import { swiftshader } from './swiftshader.js';

const missing = swiftshader();
if (missing === undefined) await import('./reduce-tree.test.js');
else test('reductions on SwiftShader', (ctx) => ctx.skip(missing));
