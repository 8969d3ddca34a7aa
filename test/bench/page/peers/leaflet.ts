/// <reference types="vite/client" />
/** Leaflet with twenty pins and no tiles: the peer of the finder's list. */
import 'leaflet/dist/leaflet.css';
import { divIcon, map, marker } from 'leaflet';

const place = document.getElementById('place');
if (!place) throw new Error('the page has no place for the map');
const drawn = map(place).setView([49.12, 6.18], 9);
for (let at = 0; at < 20; at++)
  marker([48.9 + (at % 5) * 0.1, 5.9 + Math.floor(at / 5) * 0.15], {
    icon: divIcon({ className: 'pin', iconSize: [24, 24] }),
    alt: `Lieu ${at + 1}`,
  })
    .bindPopup(`<strong>Lieu ${at + 1}</strong><br><a href="tel:112">Appeler</a>`)
    .addTo(drawn);
