// Makes the pictures of README.md and the walkthrough from the screenshots of the last test run (npm run e2e).
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import gifenc from 'gifenc';
import { chromium } from 'playwright-core';
import { PNG } from 'pngjs';

const client = path.resolve(import.meta.dirname, '..');
const width = 960;
const tour = ['problems', 'fix', 'fixed', 'gap', 'gap-filled', 'checklist-before', 'checklist', 'preview'];

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await part('fix', { x: 352, y: 36, width: 928, height: 280 });
await part('checklist', { x: 0, y: 36, width: 980, height: 440 });
await part('preview', { x: 352, y: 36, width: 928, height: 470 });
await animated();
await browser.close();

/** A part of a screenshot, as it is. */
async function part(name, clip) {
  await show(name, 1280);
  await page.screenshot({ path: path.join(client, 'images', `${name}.png`), clip });
}

async function animated() {
  const gif = gifenc.GIFEncoder();
  for (const name of tour) {
    await show(name, width);
    const shot = await page.screenshot({ clip: { x: 0, y: 0, width, height: (width * 800) / 1280 } });
    const { data, width: across, height } = PNG.sync.read(shot);
    const palette = gifenc.quantize(data, 64);
    gif.writeFrame(gifenc.applyPalette(data, palette), across, height, { palette, delay: 2200 });
  }
  gif.finish();
  writeFileSync(path.join(client, 'images', 'tour.gif'), gif.bytes());
}

async function show(name, across) {
  const picture = readFileSync(path.join(client, 'target', 'screenshots', `${name}.png`)).toString('base64');
  await page.setContent(`<body style="margin:0"><img width="${across}" src="data:image/png;base64,${picture}">`);
  await page.waitForFunction(() => document.images[0].complete);
}
