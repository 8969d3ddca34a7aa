/** Of what derives from the base class. */
const SHARED = ['country', 'diagnose', 'feed', 'heading'];

/** The attributes that each widget reads; of one that is not here, attributes are not looked at. */
export const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  exit: ['href', 'no-shortcut', 'stands-in'],
  feed: ['src', 'key', 'keep', 'overrides', 'country'],
  finder: [
    ...SHARED,
    ...['settings', 'kinds', 'goals', 'network', 'near', 'radius', 'limit', 'tiles', 'tiles-attribution'],
  ],
  facility: [...SHARED, 'facility'],
  models: [...SHARED, 'goal'],
  panorama: [...SHARED, 'kind', 'near'],
  orientation: [...SHARED, 'questionnaire'],
  action: [...SHARED, 'sheet'],
  'on-call': [
    ...SHARED,
    ...['facility', 'name', 'summary', 'hours', 'phone', 'rota-for', 'time-zone', 'holidays', 'sessions'],
    'fallback-phone',
  ],
  pathway: [...SHARED, 'pathway'],
  contact: [
    ...SHARED,
    ...['facility', 'action', 'mode', 'controller', 'privacy-url', 'format', 'fields', 'constants'],
    ...['success-text', 'success-url'],
  ],
};

/** Those of the loader's script tag, besides the ones that every script may have. */
export const LOADER_ATTRIBUTES = [
  'data-passerelle',
  'data-feed',
  'data-key',
  'data-keep',
  'data-overrides',
  'data-country',
  'data-allow',
  'data-widgets',
];

/** Attributes that HTML gives to every element, or that other tools write on any. */
const ANYWHERE =
  /^(?:accesskey|autofocus|class|dir|draggable|exportparts|hidden|id|inert|is|item(?:id|prop|ref|scope|type)|lang|nonce|part|popover|role|slot|spellcheck|style|tabindex|title|translate|(?:aria|data|v|x|ng|hx)-.*|on\w+|xml.*|[@:#*[(_].*)$/;

/** Whether an attribute means something on every element. */
export function isAnywhere(attribute: string): boolean {
  return ANYWHERE.test(attribute);
}

/** Elements that the loader fills when they name a widget; it leaves every other as it is. */
export const MOUNT_PLACES: readonly string[] = [
  ...['address', 'article', 'aside', 'blockquote', 'center', 'dd', 'div', 'figure', 'footer', 'header'],
  ...['main', 'nav', 'p', 'section', 'span'],
];
