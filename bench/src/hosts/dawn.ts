// Dawn (npm package `webgpu`) as Node's navigator.gpu, for contenders that know browsers alone.

/** Puts WebGPU on the global object, as a browser has it. */
export async function installDawn(): Promise<void> {
  const { create, globals } = await import('webgpu');
  const gpu = create([]);
  const lenient = {
    wgslLanguageFeatures: gpu.wgslLanguageFeatures,
    getPreferredCanvasFormat: () => gpu.getPreferredCanvasFormat(),
    requestAdapter: async (options?: GPURequestAdapterOptions) => {
      const adapter = await gpu.requestAdapter(options);
      if (adapter !== null) takeNestedFeatures(adapter);
      return adapter;
    },
  };
  Object.assign(globalThis, globals);
  const own = globalThis.navigator as Navigator | undefined;
  const navigator = { gpu: lenient, userAgent: own?.userAgent ?? `Node.js/${process.versions.node}` };
  // Both stay reachable from here: Dawn crashes when its GPU object is collected under live devices.
  Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true });
  Object.assign(globalThis, { dawn: gpu });
}

/** TensorFlow.js asks for a feature as a list of one, which browsers read as its name and Dawn's binding does not. */
function takeNestedFeatures(adapter: GPUAdapter): void {
  const request = adapter.requestDevice.bind(adapter);
  adapter.requestDevice = (descriptor) =>
    request({
      ...descriptor,
      requiredFeatures: [...(descriptor?.requiredFeatures ?? [])].flat() as GPUFeatureName[],
    });
}
