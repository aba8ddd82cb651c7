/** Turns rendered PNG files into square WebP no larger than a limit: node convert.mjs FROM TO [KILOBYTES]. */
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

const SIDE = 1600;
const [from, to, limit = '60'] = process.argv.slice(2);

async function encode(path) {
  for (const quality of [86, 78, 70, 62, 54]) {
    const picture = sharp(path).resize(SIDE, SIDE, { kernel: 'lanczos3' }).sharpen({ sigma: 0.7 });
    const data = await picture.webp({ quality, effort: 4, smartSubsample: true }).toBuffer();
    if (data.length <= Number(limit) * 1024 || quality === 54) return { data, quality };
  }
}

const changed = async (path) => (await stat(path).catch(() => ({ mtimeMs: 0 }))).mtimeMs;

await mkdir(to, { recursive: true });
for (const name of (await readdir(from)).filter((file) => file.endsWith('.png'))) {
  const target = join(to, name.replace(/png$/, 'webp'));
  if ((await changed(target)) > (await changed(join(from, name)))) continue;
  const { data, quality } = await encode(join(from, name));
  await writeFile(target, data);
  console.log(`${name} ${Math.round(data.length / 1024)} kB at ${quality}`);
}
