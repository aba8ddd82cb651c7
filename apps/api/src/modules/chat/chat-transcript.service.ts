import { Readable } from 'node:stream';
import type { ChatState } from '@hurtrock/shared/chat-events';
import type { Locale } from '@hurtrock/shared/format';
import { Injectable } from '@nestjs/common';
import { ChatMessagesService } from './chat-messages.service.js';
import { ChatSummaries } from './chat-summaries.js';
import { transcriptLine, transcriptTitle } from './chat-transcript.js';

@Injectable()
export class ChatTranscriptService {
  constructor(
    private readonly messages: ChatMessagesService,
    private readonly summaries: ChatSummaries,
  ) {}

  /** A conversation as a text file, read in parts, however long it is. */
  async write(id: string, locale: Locale): Promise<Readable> {
    const { name } = await this.summaries.row(id);
    return Readable.from(this.lines(await this.messages.state(id), transcriptTitle(name, locale), locale));
  }

  private async *lines(state: ChatState, title: string, locale: Locale): AsyncGenerator<string> {
    yield `${title}\n\n`;
    for (let after = 0, hasMore = true; hasMore;) {
      const part = await this.messages.after(state, after);
      for (const message of part.messages) yield `${transcriptLine(message, locale)}\n`;
      after = part.messages.at(-1)?.sequence ?? after;
      hasMore = part.hasMore;
    }
  }
}
