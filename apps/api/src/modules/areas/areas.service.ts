import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { prepared } from '../../database/sql.js';
import { areaWords } from './area-names.js';
import { CHILDREN, GUESS, SUGGEST } from './areas.queries.js';

export interface Place {
  code: string;
  village: string;
  district: string;
  city: string;
  province: string;
}

@Injectable()
export class AreasService {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** What lies directly in an area, by name; the provinces without one. */
  children(parent = ''): Promise<{ code: string; name: string }[]> {
    return prepared(this.db, 'areas:children', CHILDREN, [parent]);
  }

  /** Villages that what was typed may mean, the likeliest first. */
  async suggest(text: string): Promise<Place[]> {
    const words = areaWords(text);
    const [first] = words;
    if (first === undefined) return [];
    const four = [0, 1, 2, 3].map((at) => words[at] ?? first);
    const likes = four.map((word) => `%${word}%`);
    const found = await prepared<Place>(this.db, 'areas:suggest', SUGGEST, [...likes, words.join(' ')]);
    return found.length > 0 ? found : prepared<Place>(this.db, 'areas:guess', GUESS, four);
  }
}
