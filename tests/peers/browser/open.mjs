// The browser: Debian's, without a window, and without anything it would fetch for itself.
import puppeteer from 'puppeteer-core';

const quiet = ['--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update', '--hide-scrollbars'];

export function openBrowser(...more) {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: [...quiet, ...asRoot, ...more], protocolTimeout: 120_000 });
}
