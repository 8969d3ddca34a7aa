/** Leaflet as a module: its usual file also writes to `window`. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
