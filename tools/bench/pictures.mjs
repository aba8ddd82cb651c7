import { freePort } from '../lib/ports.mjs';
import { Problem } from '../lib/problem.mjs';
import { addressOf } from '../lib/shop.mjs';
import { avif, lanes, makeUploads, take, webp } from './floor-pictures.mjs';
import { Shelf } from './pictures-shelf.mjs';
import { startApi, startWorker } from './place.mjs';
import { compared, measured } from './rounds.mjs';

/** As a browser sends them. */
const uploadsAtOnce = 2;

const kinds = {
  webp: { title: 'WebP sizes of pictures', job: 'media.render', make: webp, widths: [320, 640, 1280] },
  avif: { title: 'AVIF of them', job: 'media.render-avif', make: avif, widths: [320, 640, 1280, 1600] },
};

/**
 * Staff's uploads, and what the worker makes of them, against sharp alone in this process. They have processes of their
 * own: what is said of the API's memory is about pages.
 */
export async function measurePictures(_, { shop, life, size, staffToken, database }) {
  const port = await freePort();
  const env = { ...shop.env, PORT: String(port), PUBLIC_URL: addressOf(shop.env.HOST, port) };
  const api = await startApi({ env }, life);
  life.onExit(() => api.service.stop());
  const shelf = await Shelf.open({ ...shop, url: api.url, staffToken });
  try {
    const files = await Promise.all((await makeUploads()).map(async (file) => [file, await take(file)]));
    const place = { shelf, size, database, sources: new Map(files), signal: life.signal };
    const uploads = await measureUploads(place, api.service);
    const worker = await startWorker({ env }, life);
    life.onExit(() => worker.stop());
    await shelf.settle(life.signal);
    await compareFiles(place);
    const sizes = [];
    for (const kind of Object.values(kinds)) sizes.push(await measureSizes(kind, place, worker));
    await worker.stop();
    return [uploads, ...sizes];
  } finally {
    await shelf.close();
    await api.service.stop();
  }
}

async function measureUploads({ shelf, size, sources, ...place }, service) {
  const files = [...sources.keys()];
  const work = Array.from({ length: size.pictures }, (_, i) => files[i % files.length]);
  return inTurns(
    'pictures uploaded',
    { size, service, ...place },
    {
      api: () => timed(work, uploadsAtOnce, (file) => shelf.upload(file)),
      floor: () => timed(work, uploadsAtOnce, take),
    },
  );
}

async function measureSizes(
  { title, job, make, widths },
  { shelf, sources, size, signal, ...place },
  service,
) {
  const pictures = shelf.pictures.slice(0, size.pictures);
  const work = pictures.flatMap(({ file }) => widths.map((width) => [sources.get(file), width]));
  return inTurns(
    title,
    { size, service, ...place },
    {
      api: async () => {
        const since = performance.now();
        await shelf.enqueue(job, pictures);
        await shelf.settle(signal);
        return rate(work, since);
      },
      floor: () => timed(work, lanes, ([source, width]) => make(source, width)),
    },
  );
}

async function inTurns(title, { size, service, database }, { api, floor }) {
  const rounds = { api: [], floor: [] };
  for (let round = 0; round < size.pictureRounds; round++) {
    rounds.api.push(await measured({ server: service.pid, database }, api));
    rounds.floor.push(await measured({ server: process.pid, database }, floor));
  }
  return compared(title, rounds);
}

/** Does all of the work, so much at once. */
async function timed(work, atOnce, handle) {
  const since = performance.now();
  const left = [...work];
  const lane = async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await handle(one);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return rate(work, since);
}

/** How long each took is not known. */
const rate = (work, since) => ({
  perSecond: (work.length * 1000) / (performance.now() - since),
  times: work.map(() => null),
});

/** Less work for less of a picture would be no merit: the files of both sides are the same to the byte. */
async function compareFiles({ shelf, sources }) {
  for (const [file, source] of sources) {
    const picture = shelf.pictures.find((one) => one.file === file);
    const require = async (name, expected) => {
      if (!(await shelf.read(picture, name)).equals(expected))
        throw new Problem(`The shop makes another ${name} than sharp alone.`);
    };
    await require('1600.webp', source);
    for (const [format, { make, widths }] of Object.entries(kinds))
      for (const width of widths) await require(`${width}.${format}`, await make(source, width));
  }
}
