/** The numbers to call that a feed gives, for a danger or to talk. */

export type Situation =
  | 'emergency'
  | 'overdose'
  | 'suicide'
  | 'violence'
  | 'child-in-danger'
  | 'deaf'
  | 'shelter'
  | 'drugs'
  | 'alcohol'
  | 'gambling'
  | 'listening';

/** A number to call, one list a feed; labels are per locale. */
export interface Helpline {
  readonly id: string;
  readonly country: string;
  /** ISO 3166-2 subdivision when it serves only a part of the country, such as `CA-QC`. */
  readonly region?: string;
  readonly situations: readonly Situation[];
  readonly phone?: string;
  /** How to dial `phone`, where that is not as it is written. Made by `passerelle build`. */
  readonly phone_dialled?: string;
  readonly sms?: string;
  /** How to reach `sms`, where that is not as it is written. Made by `passerelle build`. */
  readonly sms_dialled?: string;
  /** OSM opening_hours; absent is unknown. */
  readonly hours?: string;
  readonly free?: boolean;
  readonly source: string;
  /** ISO day. */
  readonly checked_on?: string;
  /** Empty until a person has checked the number. */
  readonly checked_by?: string;
}
