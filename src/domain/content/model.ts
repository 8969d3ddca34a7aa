import type { ActionSheet } from '../action/model.js';
import type { Goal, SettingId } from '../directory/facility.js';
import type { DirectoryContents, FileRef } from '../directory/files.js';
import type { Situation } from '../helplines/model.js';
import type { Commitments, Landscape, PublishedDocument } from '../landscape/model.js';
import type { Questionnaire } from '../orientation/model.js';
import type { Pathway } from '../pathway/model.js';

/**
 * The shapes of a feed, shared by the command line that writes it and the page that reads it.
 * Text is never HTML: prose is typed blocks, drawn by the page's own templates.
 */

export interface TextSpan {
  readonly type: 'text';
  readonly text: string;
}
export interface StrongSpan {
  readonly type: 'strong' | 'emphasis';
  readonly children: readonly Span[];
}
export interface LinkSpan {
  readonly type: 'link';
  /** Absolute `https:`, `mailto:` or `tel:`. */
  readonly href: string;
  readonly children: readonly Span[];
}
export type Span = TextSpan | StrongSpan | LinkSpan;

export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Span[] }
  | { readonly type: 'heading'; readonly level: 2 | 3 | 4; readonly children: readonly Span[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly type: 'quote'; readonly children: readonly Block[] }
  | { readonly type: 'image'; readonly src: string; readonly alt: string };

export type { FileRef };

export interface Publisher {
  readonly name: string;
  readonly url?: string;
  readonly email?: string;
}

export interface Licence {
  readonly name: string;
  readonly url?: string;
  /** Drawn under each list. */
  readonly attribution?: string;
}

/** The texts of a language. */
export interface LocaleRef extends FileRef {
  readonly reviewed: boolean;
  /** What only the guides read, a file for each part that the publisher wrote; absent where all is in the one file. */
  readonly parts?: Readonly<Partial<Record<GuidePart, FileRef>>>;
}

/** `feed.json`. */
export interface FeedManifest {
  readonly format: 'passerelle-feed/1';
  readonly id: string;
  readonly publisher: Publisher;
  readonly licence: Licence;
  /** Grows with each publication; a page never goes back. */
  readonly version: number;
  /** ISO day. */
  readonly issued: string;
  /** ISO day; past it the page says how old the information is, and goes on. */
  readonly expires?: string;
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** By BCP 47 code; the first is the publisher's own language. */
  readonly locales: Readonly<Record<string, LocaleRef>>;
  readonly helplines: FileRef;
  /**
   * What its file says of kinds and groups stands here too, so that a page needs no further file to ask for a group.
   * Feeds made before 0.2.0 have the file alone; widgets made before read the file.
   */
  readonly directory: FileRef & { readonly count: number } & Partial<DirectoryContents>;
  /** Towns of the feed's countries, fetched on first use. */
  readonly gazetteer?: FileRef & { readonly attribution: string };
  /** The towns that the gazetteer leaves out, fetched when what is typed is not in it. */
  readonly small_towns?: FileRef;
  /** Land and large towns of the feed's countries, fetched with the map. */
  readonly outlines?: FileRef;
  /** Where a visitor may tell a fault of a sheet: one email address, or the `https:` address of a form. */
  readonly corrections?: string;
  /**
   * Base64 of the public keys that signed it, for the page on which one makes the lines to paste. A page trusts only those
   * that its webmaster pinned.
   */
  readonly keys?: readonly string[];
  /** True for a list that is only a start: the page says so, the console tells the webmaster how to set a feed. */
  readonly starter?: boolean;
}

export interface Kind {
  /** The text's language, when the pack has none of its own and shows the publisher's. */
  readonly lang?: string;
  readonly setting: SettingId;
  readonly label: string;
  readonly abbreviation?: string;
  /** What one does there, in one plain sentence without a final stop, to stand after the label. */
  readonly summary: string;
  readonly body: readonly Block[];
  /** Questions to ask before calling. */
  readonly ask: readonly string[];
}

export interface Setting {
  /** The text's language, when the pack has none of its own and shows the publisher's. */
  readonly lang?: string;
  readonly label: string;
  /** What it means, in plain words. */
  readonly meaning: string;
  /** Questions to ask before calling a place of this setting. */
  readonly ask: readonly string[];
}

/** Words that people type, and the kinds they mean. */
export interface Synonym {
  readonly words: readonly string[];
  readonly kinds: readonly string[];
  /** What they ask of a place, where they name no kind: ids of `CONDITIONS`. */
  readonly asks?: readonly string[];
  /** What they speak of that a helpline answers for: its number is shown at once. */
  readonly situations?: readonly Situation[];
}

/** What a person may want: a goal, or not to know yet. Equal choices. */
export const WISHES = ['stop', 'stay-stopped', 'reduce', 'use-safer', 'unsure'] as const satisfies readonly (
  Goal | 'unsure'
)[];
export type Wish = (typeof WISHES)[number];

/** Something research says, with where it says so. */
export interface Finding {
  readonly text: string;
  readonly source: string;
  /** Absolute `https:`. */
  readonly url?: string;
}

/** What care looks like for one wish. */
export interface CareModel {
  readonly label: string;
  /** Title of its page. */
  readonly title: string;
  /** What care looks like without sleeping there, and where one stays. */
  readonly outside: readonly string[];
  readonly stay: readonly string[];
  /** What is asked of the person. */
  readonly asked: readonly string[];
  /** What happens when someone uses again, or more than they wanted, under a title of its own. */
  readonly again_title: string;
  readonly again: readonly string[];
  /** Questions to ask a place. */
  readonly ask: readonly string[];
  readonly research: readonly Finding[];
  /** Kinds that usually fit. */
  readonly kinds: readonly string[];
}

/** A word of the texts, explained on the spot. */
export interface Word {
  /** As it stands in the texts. */
  readonly word: string;
  readonly meaning: string;
}

/** The models of care: the wishes side by side, harm reduction under all of them. */
export interface CareModels {
  /** The texts' language, when the pack has none of its own and shows the publisher's. */
  readonly lang?: string;
  readonly title: string;
  /** Under the title, before anything is asked. */
  readonly opening: readonly string[];
  readonly harm_reduction: { readonly title: string; readonly text: string };
  /** Never stop suddenly. */
  readonly notice: { readonly title: string; readonly text: string };
  readonly words: readonly Word[];
  readonly wishes: Readonly<Record<Wish, CareModel>>;
}

/** What only the guides read. */
export interface Guidance {
  /** Absent where the publisher wrote none. Checked by `parseModels` when it comes from the network. */
  readonly models?: CareModels;
  /** By id, in the publisher's order. Checked by `parseQuestionnaires` when they come from the network. */
  readonly questionnaires?: readonly Questionnaire[];
  /** By id, in the publisher's order. Checked by `parseActions` when they come from the network. */
  readonly actions?: readonly ActionSheet[];
  /** In the publisher's order. Checked by `parsePathways` when they come from the network. */
  readonly pathways?: readonly Pathway[];
  /** Checked by `parseLandscape`, `parseDocuments` and `parseCommitments` when they come from the network. */
  readonly landscape?: Landscape;
  readonly documents?: readonly PublishedDocument[];
  readonly commitments?: Commitments;
}

/**
 * Which guide reads what: each part is a file of its own, since most pages have no guide. Feeds made before 0.2.0 have
 * them all in the file of the locale.
 */
export const GUIDE_PARTS = {
  guidance: ['models', 'questionnaires'],
  actions: ['actions'],
  pathways: ['pathways'],
  landscape: ['landscape', 'documents', 'commitments'],
} as const satisfies Readonly<Record<string, readonly (keyof Guidance)[]>>;
export type GuidePart = keyof typeof GUIDE_PARTS;

/** One locale of a feed. */
export interface LocalePack extends Guidance {
  readonly locale: string;
  readonly kinds: Readonly<Record<string, Kind>>;
  readonly settings: Readonly<Partial<Record<SettingId, Setting>>>;
  readonly synonyms: readonly Synonym[];
  /** Labels of the codes found in facilities (`opioid-substitution`, `adults` …). A code without label is shown as written. */
  readonly terms: Readonly<Record<string, string>>;
  /**
   * Names of the languages that facilities speak, by BCP 47 code. A browser knows them too, and takes tens of
   * milliseconds of an old telephone to say the first. Written by `passerelle build`.
   */
  readonly languages?: Readonly<Record<string, string>>;
  readonly helplines: Readonly<Record<string, { readonly name: string; readonly about?: string }>>;
}
