/** Apart from the element: long sentences for the webmaster, which would hide what the element does. */

import type { Remedies } from '../../core/element/faults.js';

/** What to change in the attributes of this element. */
export const remedies: Remedies = {
  'nobody-named':
    'nobody is named here. Set facility="id of the feed", or hours="Mo-Fr 09:00-17:00" and phone="…".',
  'hours-unreadable':
    'the hours cannot be read; visitors see them as not given. Write OpenStreetMap opening hours, such as "Mo-Fr 09:00-17:00; PH off".',
  'zone-unknown':
    'the time zone is not known; visitors see the hours as not given. Write time-zone="Europe/Paris".',
  'zone-missing':
    'the country has several time zones, or none is named; visitors see the hours as not given. Write time-zone="Europe/Paris".',
  'holidays-unknown':
    'a holiday calendar is not known; visitors see the hours as not given. Write FR, FR-57, FR-67, FR-68 or BE, then good-friday and days such as 2026-12-24, with semicolons between.',
  'phone-missing': 'hours are given without a number to call. Set phone="…".',
};
