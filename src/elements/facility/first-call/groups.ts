import type { SettingId } from '../../../domain/directory/facility.js';

/** Places that answer the telephone alike: what is said of one is true of the others. */
export type CallGroup =
  'any' | 'ambulatory' | 'harm-reduction' | 'stay' | 'health-beds' | 'social-housing' | 'peers';

const OF_SETTING: Readonly<Record<SettingId, CallGroup>> = {
  'residential-collective': 'stay',
  'residential-individual': 'stay',
  'health-beds': 'health-beds',
  'social-housing': 'social-housing',
  ambulatory: 'ambulatory',
  'harm-reduction': 'harm-reduction',
  peers: 'any',
  other: 'any',
};

/** Kinds of the setting `peers` where those who answer are peers; a team does in the others. */
const PEERS: readonly string[] = ['peer-support', 'drug-free-meeting-place'];

export function callGroup(setting: SettingId, kind: string): CallGroup {
  return PEERS.includes(kind) ? 'peers' : OF_SETTING[setting];
}
