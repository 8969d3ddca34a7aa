import { piece } from '../loading/piece.js';

/** What reads sessions that recur: few facilities have any. Rejects with PieceError. */
export const fetchSessionReader = piece(() => import('../../domain/hours/sessions.js'));
