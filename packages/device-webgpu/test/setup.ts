// For all tests, before a driver is loaded. Mesa's software driver compiles with few optimisations, which takes half the
// time and changes nothing else; the Vulkan loader looks for no display and loads no layers, which is quieter.
import { tmpdir } from 'node:os';

process.env.GALLIVM_PERF ??= 'nopt';
process.env.LP_NATIVE_VECTOR_WIDTH ??= '128';
process.env.XDG_RUNTIME_DIR ??= tmpdir();
process.env.VK_LOADER_LAYERS_DISABLE ??= '~implicit~';
