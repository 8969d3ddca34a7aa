import { SETTINGS, type SettingId } from '../../../domain/directory/facility.js';

const SVG = 'http://www.w3.org/2000/svg';

/** On a grid of 24: a shape for each setting, so that none is known by its colour alone. */
const SHAPES: Readonly<Record<SettingId, string>> = {
  'residential-collective': 'M2.5 11 12 2.5l9.5 8.5V21h-19Z',
  'residential-individual': 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18Z',
  'health-beds': 'M8.5 3h7v5.5H21v7h-5.5V21h-7v-5.5H3v-7h5.5Z',
  'social-housing': 'M4 4h16v16H4Z',
  ambulatory: 'm12 1.5 10.5 10.5L12 22.5 1.5 12Z',
  'harm-reduction': 'M12 2.5 22.5 20.5h-21Z',
  peers: 'm12 1.5 3 7 7.5.7-5.7 5 1.7 7.3-6.5-3.9-6.5 3.9 1.7-7.3-5.7-5 7.5-.7Z',
  other: 'M7 3.5h10l5 8.5-5 8.5H7L2 12Z',
};

/** The picture of a setting. Its colour is that of the style sheet. */
export function shapeOf(setting: SettingId | undefined): SVGElement {
  const id = setting ?? 'other';
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('viewBox', '0 0 24 24');
  picture.setAttribute('aria-hidden', 'true');
  picture.setAttribute('class', `shape shape-${SETTINGS.indexOf(id)}`);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', SHAPES[id]);
  picture.append(path);
  return picture;
}
