import type { FacilityField } from '../../domain/directory/facility.js';

/** The taxonomy under which an export writes the words that Open Referral has no field for: `passerelle:kind`. */
export const TAXONOMY = 'passerelle';

/** The columns that become terms of a taxonomy. */
export const AS_TERMS = [
  'kind',
  'goals',
  'harm_reduction',
  'publics',
  'substances',
  'treatments',
  'services',
] as const satisfies readonly FacilityField[];

/** Days of the week in the order of iCalendar, and as OpenStreetMap writes them. */
export const DAYS: Readonly<Record<string, string>> = {
  MO: 'Mo',
  TU: 'Tu',
  WE: 'We',
  TH: 'Th',
  FR: 'Fr',
  SA: 'Sa',
  SU: 'Su',
};
