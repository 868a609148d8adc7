// mapLocation: which device each storage goes to.
import { getDefaultDevice } from '@kindling/tensor';
import { CheckpointError } from './errors.js';
import type { Device } from './tensor-bridge.js';

/**
 * Where tensors go: a device for all; a device's name (`'cpu'`); a function of the location at saving (`'cpu'`,
 * `'cuda:0'`), or a table of such locations. Where a function or table gives none, and without a mapLocation: the
 * default device, wherever the tensors were saved from.
 */
export type MapLocation =
  | Device
  | string
  | ((location: string) => Device | undefined)
  | Readonly<Record<string, Device | string>>;

/** A function from saved location to device. */
export function deviceFor(map: MapLocation | undefined): (location: string) => Device {
  if (map === undefined) return () => getDefaultDevice();
  if (typeof map === 'function') return (location) => map(location) ?? getDefaultDevice();
  if (typeof map === 'string' || isDevice(map)) {
    const device = named(map);
    return () => device;
  }
  return (location) => (Object.hasOwn(map, location) ? named(map[location]!) : getDefaultDevice());
}

function isDevice(value: object): value is Device {
  return 'capabilities' in value && 'allocate' in value;
}

/** A device by name: only the default device is known by its name here. */
function named(device: Device | string): Device {
  if (typeof device !== 'string') return device;
  const known = getDefaultDevice();
  if (known.name === device || known.name.replace(/:.*/, '') === device) return known;
  throw new CheckpointError(
    `mapLocation '${device}': the default device is '${known.name}', and no other is known by name; pass the device itself`,
  );
}
