/**
 * Which browser engines this machine has. Only builtins of Node: it also runs before anything is installed.
 */
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const ENGINES = ['chromium', 'firefox', 'webkit'];

const NAMES = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
};
const MAC = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};
const WINDOWS = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

function isProgram(path) {
  try {
    accessSync(path, process.platform === 'win32' ? constants.F_OK : constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The full path of a program of PATH, or undefined. */
export function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find(isProgram);
}

function candidates(engine) {
  if (process.platform === 'darwin')
    return ['/Applications', join(process.env.HOME ?? '', 'Applications')].flatMap((folder) =>
      MAC[engine].map((name) => join(folder, name)),
    );
  if (process.platform === 'win32')
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => WINDOWS[engine].map((name) => join(folder, name)));
  return [];
}

function findMiniBrowser() {
  const roots = ['/usr/libexec', '/usr/lib', '/usr/lib64'];
  try {
    for (const entry of readdirSync('/usr/lib'))
      if (entry.includes('-linux-')) roots.push(`/usr/lib/${entry}`);
  } catch {
    return undefined;
  }
  return roots
    .flatMap((root) =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) => `${root}/${name}/MiniBrowser`),
    )
    .find(isProgram);
}

function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const browser = findMiniBrowser();
  const xvfb = onPath('Xvfb');
  return driver && browser && xvfb ? { driver, browser, xvfb } : undefined;
}

/**
 * The engines found: the path of Chromium (or Chrome) and of Firefox, the three programs that WebKit needs.
 * CHROMIUM and FIREFOX in the environment name a browser that stands elsewhere.
 */
export function findEngines() {
  const find = (engine) =>
    [process.env[engine.toUpperCase()] ?? '', ...candidates(engine)].filter(Boolean).find(isProgram) ??
    NAMES[engine].map(onPath).find(Boolean);
  return { chromium: find('chromium'), firefox: find('firefox'), webkit: findWebKit() };
}
