import type { ReactiveControllerHost } from 'lit';
import { GuideReading } from '../../core/feed/guide.js';
import { piece } from '../../core/loading/piece.js';
import type { ActionSheet } from '../../domain/action/model.js';

const fetchSchema = piece(() => import('../../domain/action/schema.js'));

/** The action sheets of a feed. */
export class ActionReading extends GuideReading<'actions'> {
  constructor(host: ReactiveControllerHost, report: (code: string, detail: string) => void) {
    const schema = async () => ({ actions: (await fetchSchema()).parseActions });
    super(host, 'actions', ['actions'], schema, report);
  }

  get sheets(): readonly ActionSheet[] {
    return this.entries.actions ?? [];
  }
}
