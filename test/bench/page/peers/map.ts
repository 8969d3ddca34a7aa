/// <reference types="vite/client" />
/** A bare Leaflet with two hundred pins and one layer of tiles from the same host: the peer of the finder's map. */
import 'leaflet/dist/leaflet.css';
import { divIcon, map, marker, tileLayer } from 'leaflet';

const place = document.getElementById('place');
if (!place) throw new Error('the page has no place for the map');
const drawn = map(place).setView([46.6, 2.5], 5);
tileLayer('/tiles/{z}/{x}/{y}.png', { attribution: '©' }).addTo(drawn);
for (let at = 0; at < 200; at++)
  marker([43.5 + (at % 14) * 0.5, -1 + Math.floor(at / 14) * 0.6], {
    icon: divIcon({ className: 'pin', iconSize: [24, 24] }),
    alt: `Lieu ${at + 1}`,
  })
    .bindPopup(`<strong>Lieu ${at + 1}</strong><br><a href="tel:112">Appeler</a>`)
    .addTo(drawn);
