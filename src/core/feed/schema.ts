import { piece } from '../loading/piece.js';

/** What checks the files of a feed: only what comes from the network needs it. Rejects with PieceError. */
export const fetchSchema = piece(() => import('../../domain/content/schema.js'));
