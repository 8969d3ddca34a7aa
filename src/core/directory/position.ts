import type { Near } from '../../domain/directory/query.js';

/** Milliseconds after which a position that does not come counts as refused. */
const PATIENCE = 10_000;

/** Asks the device where it is, which asks its owner; undefined when they refuse, or when it cannot tell. */
export function askPosition(): Promise<Near | undefined> {
  const device = navigator.geolocation as Geolocation | undefined;
  if (!device) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    device.getCurrentPosition(
      ({ coords }) => resolve({ lat: coords.latitude, lon: coords.longitude }),
      () => resolve(undefined),
      { timeout: PATIENCE, maximumAge: 60_000 },
    );
  });
}
