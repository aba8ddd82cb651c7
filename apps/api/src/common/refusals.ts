import { Injectable } from '@nestjs/common';
import type { ActorRequest } from './actor.js';

type Listener = (request: ActorRequest) => Promise<void>;

/** Who is told when somebody was refused what they have no right to: HTTP is known here, the log of a module is not. */
@Injectable()
export class Refusals {
  private listener: Listener = () => Promise.resolve();

  on(listener: Listener): void {
    this.listener = listener;
  }

  /** The refusal itself stands, whatever becomes of the note about it. */
  async tell(request: ActorRequest): Promise<void> {
    try {
      await this.listener(request);
    } catch (error) {
      request.log.error({ err: error }, 'a refusal could not be noted');
    }
  }
}
