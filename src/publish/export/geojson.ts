import type { Content } from '../content.js';
import { ExportLog, type Exported } from './exported.js';

/** Facilities as GeoJSON (RFC 7946): every field is a property; a place without a point has no geometry. */
export function toGeojson({ source, facilities }: Content): Exported {
  const log = new ExportLog();
  const features = facilities.map(({ lat, lon, ...properties }) => {
    log.written += 1;
    const geometry =
      lat === undefined || lon === undefined ? null : { type: 'Point', coordinates: [lon, lat] };
    return { type: 'Feature', id: properties.id, geometry, properties };
  });
  const { name, url, attribution } = source.licence;
  const data = {
    type: 'FeatureCollection',
    publisher: source.publisher.name,
    licence: name,
    ...(url !== undefined && { licence_url: url }),
    ...(attribution !== undefined && { attribution }),
    issued: source.issued,
    features,
  };
  return { data, log };
}
