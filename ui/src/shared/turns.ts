// What is asked of the host may be answered in another order than it was asked: an answer that comes
// late takes not the place of a newer one.
export class Turns {
  #asked = 0;
  #shown = 0;

  /** Call it when something is asked. What it answers with is called when the answer is there, and says
   * whether nothing that was asked later is shown by then. */
  begin(): () => boolean {
    const turn = ++this.#asked;
    return () => {
      if (turn < this.#shown) return false;
      this.#shown = turn;
      return true;
    };
  }

  /** As `begin`, where what was asked before was of something else, which is not shown any more. */
  only(): () => boolean {
    const newer = this.begin();
    newer();
    return newer;
  }
}
