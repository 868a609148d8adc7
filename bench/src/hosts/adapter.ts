// The adapter's name, as every contender on WebGPU tells it.

/** The adapter that WebGPU gives when asked for the strong one, for people. */
export async function adapterText(): Promise<string> {
  const adapter = await navigator.gpu.requestAdapter({ powerPreference: 'high-performance' });
  if (adapter === null) throw new Error('no WebGPU adapter');
  const { vendor, architecture, device, description } = adapter.info;
  return description || [vendor, architecture, device].filter(Boolean).join(' ');
}
