// Draws images/icon.png from media/icon.svg. Needs a Chromium; run it after a change of the drawing.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const client = path.resolve(import.meta.dirname, '..');
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
const svg = readFileSync(path.join(client, 'media', 'icon.svg'), 'utf8');
await page.setContent(`<body style="margin:0">${svg}`);
await page.screenshot({ path: path.join(client, 'images', 'icon.png'), omitBackground: true });
await browser.close();
