import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Config } from '../../config.js';
import { CatalogNews } from './catalog-news.service.js';
import { KeptAnswer } from './kept-answer.js';

/** What nobody tells of, such as how many were sold, is shown anew after this. */
const LONGEST_MS = 30_000;

/** An answer that is being made. Others who want it wait for this one. */
export class Reading {
  /** Undefined where it came to nothing: whoever waited makes their own. */
  readonly answer: Promise<KeptAnswer | undefined>;
  private settle!: (answer?: KeptAnswer) => void;

  constructor(private readonly keep: (answer: KeptAnswer | undefined) => void) {
    this.answer = new Promise((resolve) => (this.settle = resolve));
  }

  end(body: string | Buffer | undefined): KeptAnswer | undefined {
    const answer = body === undefined ? undefined : new KeptAnswer(body);
    this.keep(answer);
    this.settle(answer);
    return answer;
  }
}

/** Answers that are the same for everybody, in memory for as long as the catalogue is the one they were read from. */
@Injectable()
export class AnswersService {
  private readonly kept: LRUCache<string, KeptAnswer> | undefined;
  private readonly readings = new Map<string, Reading>();

  constructor(
    config: Config,
    private readonly news: CatalogNews,
  ) {
    if (config.CATALOG_CACHE_MB === 0) return;
    this.kept = new LRUCache({
      maxSize: config.CATALOG_CACHE_MB * 1024 * 1024,
      sizeCalculation: (answer, address) => answer.bytes + address.length * 2,
      ttl: LONGEST_MS,
    });
    news.onChange(() => {
      this.kept?.clear();
      this.readings.clear();
    });
  }

  get isOn(): boolean {
    return this.kept !== undefined;
  }

  find(address: string): KeptAnswer | undefined {
    return this.news.edition === undefined ? undefined : this.kept?.get(address);
  }

  /** What somebody else is reading from the same edition. */
  underWay(address: string): Promise<KeptAnswer | undefined> | undefined {
    return this.news.edition === undefined ? undefined : this.readings.get(address)?.answer;
  }

  /** To be ended in any case. What was read from an edition that is over by then is not kept. */
  begin(address: string): Reading {
    const { edition } = this.news;
    const reading: Reading = new Reading((answer) => {
      if (this.readings.get(address) === reading) this.readings.delete(address);
      if (answer && edition !== undefined && edition === this.news.edition) this.kept?.set(address, answer);
    });
    if (this.kept && edition !== undefined) this.readings.set(address, reading);
    return reading;
  }

  /** The answer of this address, made if need be. */
  async through(address: string, make: () => Promise<string | undefined>): Promise<KeptAnswer | undefined> {
    const found = this.find(address) ?? (await this.underWay(address));
    if (found) return found;
    const reading = this.begin(address);
    let body: string | undefined;
    try {
      body = await make();
    } finally {
      if (body === undefined) reading.end(undefined);
    }
    return body === undefined ? undefined : reading.end(body);
  }
}
