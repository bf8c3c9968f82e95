/** For tests: a passage framed in a corpus of three units that share some words, one of which also writes the passage. */
import { FactDetector } from '../completion/facts.ts';
import { reportOf } from '../reportFixture.ts';
import { framePassage } from './frame.ts';

/** @param shared what all three write */
export function framedAmong(shared: string): (text: string) => string {
  return (text) => {
    const detector = new FactDetector([
      reportOf('县商务局', `${shared}\n${text}`),
      reportOf('市粮食局', shared),
      reportOf('区水利局', shared),
    ]);
    return framePassage(text, { detector }).text;
  };
}
