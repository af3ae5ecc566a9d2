/** Fast enough not to be waited for, slow enough to be followed by the eye. Milliseconds. */
const DURATION = 280;

/** Tells shares from 0 to 1, fast at first, one a frame; at once 1 where nothing may move. Returns how to end it. */
export function glide(go: (share: number) => void): () => void {
  if (wantsNoMotion()) {
    go(1);
    return () => {};
  }
  let frame = 0;
  let began: number | null = null;
  function step(now: number): void {
    began ??= now;
    const passed = Math.min(1, (now - began) / DURATION);
    if (passed < 1) frame = requestAnimationFrame(step);
    go(1 - (1 - passed) ** 3);
  }
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}

/** Whether the reader has asked for a page on which nothing moves by itself. */
export function wantsNoMotion(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
