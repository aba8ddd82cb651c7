import { createRequire } from 'node:module';
import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';
import { areaName } from './area-names.js';

interface Area {
  code: string;
  /** Empty for provinces. */
  parent: string;
  level: 1 | 2 | 3 | 4;
  name: string;
  /** Of a village: its whole address in small letters, as searches find it. */
  words: string | null;
}

const { version } = createRequire(import.meta.url)('idn-area-data/package.json') as { version: string };

/** Which edition of the open data the program brings. */
export const AREA_VERSION = version;

/** All areas of the country, parents first. */
export async function readAreas(): Promise<Area[]> {
  const [provinces, cities, districts, villages] = await Promise.all([
    getProvinces(),
    getRegencies({ transform: true }),
    getDistricts({ transform: true }),
    getVillages({ transform: true }),
  ]);
  const parts = [
    ...provinces.map(({ code, name }) => area(code, '', 1, name)),
    ...cities.map(({ code, provinceCode, name }) => area(code, provinceCode, 2, name)),
    ...districts.map(({ code, regencyCode, name }) => area(code, regencyCode, 3, name)),
    ...villages.map(({ code, districtCode, name }) => area(code, districtCode, 4, name)),
  ];
  const byCode = new Map(parts.map((part) => [part.code, part]));
  const addressOf = (part: Area | undefined): string[] =>
    part ? [part.name, ...addressOf(byCode.get(part.parent))] : [];
  return parts.map((part) =>
    part.level === 4 ? { ...part, words: addressOf(part).join(' ').toLowerCase() } : part,
  );
}

const area = (code: string, parent: string, level: Area['level'], name: string): Area => ({
  code,
  parent,
  level,
  name: areaName(name),
  words: null,
});
