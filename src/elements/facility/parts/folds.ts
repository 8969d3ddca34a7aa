import { nothing, type LitElement, type TemplateResult } from 'lit';
import { piece } from '../../../core/loading/piece.js';
import { LateFold } from './late-fold.js';
import type { Sheet } from './sheet.js';

const fetchFirstCall = piece(() => import('../first-call/view.js'));
const fetchCorrection = piece(() => import('../correction/view.js'));

/** The two lines of a sheet behind which something is fetched late: before the first call, and a fault to tell. */
export class Folds {
  private readonly firstCall;
  private readonly correction;

  constructor(host: LitElement, report: (code: string, detail: string) => void) {
    this.firstCall = new LateFold(host, fetchFirstCall, report);
    this.correction = new LateFold(host, fetchCorrection, report);
  }

  renderFirstCall(sheet: Sheet): TemplateResult {
    const title = sheet.locale.t('first_call');
    return this.firstCall.draw('call-first', title, sheet, (part, words) =>
      part.renderFirstCall(sheet, words),
    );
  }

  /** Nothing where the feed names nobody who takes corrections. */
  renderCorrection(sheet: Sheet): TemplateResult | typeof nothing {
    const { corrections } = sheet.texts.feed.manifest;
    if (corrections === undefined) return nothing;
    return this.correction.draw('correct no-print', sheet.locale.t('correction'), sheet, (part, words) =>
      part.renderCorrection(corrections, sheet, words),
    );
  }
}
