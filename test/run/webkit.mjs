/** WebKitGTK for the test runner: its driver on a free port, on a virtual screen of its own. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { webdriverLauncher } from '@web/test-runner-webdriver';

const SOFTWARE = { LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1', NO_AT_BRIDGE: '1' };

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts a screen and resolves with its number: Xvfb writes it on the fourth descriptor once it listens. */
function startScreen(xvfb) {
  const screen = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', () => reject(new Error('Xvfb stopped before it was ready')));
    screen.stdio[3].once('data', (data) => resolve({ screen, display: `:${String(data).trim()}` }));
  });
}

async function untilReady(port) {
  for (let tries = 0; tries < 600; tries += 1) {
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/status`);
      if (answer.ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver does not answer');
}

/** What a client asks of the driver. */
export function capabilities(browser) {
  return {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  };
}

/** Starts a virtual screen and the driver on a free port; `kill` ends both, as does the end of the process. */
export async function startWebKit({ driver, xvfb }) {
  const children = [];
  const kill = () => {
    for (const child of children.splice(0)) child.kill();
  };
  process.once('exit', kill);
  const { screen, display } = await startScreen(xvfb);
  children.push(screen);
  const port = await freePort();
  children.push(
    spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
      env: { ...process.env, ...SOFTWARE, DISPLAY: display },
      stdio: 'ignore',
    }),
  );
  await untilReady(port);
  return { port, kill };
}

/** A launcher whose screen and driver live as long as the run. */
export function webkitLauncher({ driver, browser, xvfb }) {
  const options = {
    hostname: '127.0.0.1',
    port: 0,
    path: '/',
    logLevel: 'error',
    capabilities: capabilities(browser),
  };
  const launcher = webdriverLauncher(options);
  let started;
  const initialize = launcher.initialize.bind(launcher);
  const stop = launcher.stop.bind(launcher);
  launcher.concurrency = 1;
  launcher.initialize = async (config) => {
    started = await startWebKit({ driver, xvfb });
    options.port = started.port;
    await initialize(config);
    launcher.name = 'WebKit';
  };
  launcher.stop = async () => {
    await stop();
    started?.kill();
  };
  return launcher;
}
