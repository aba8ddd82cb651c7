const KEY = 'hurtrock-reloaded';
const SPELL_MS = 10_000;

/** A page left open over a release asks for chunks that are gone: load the new release, but never in a circle. */
export function reloadOnOldChunks(): void {
  addEventListener('vite:preloadError', (event) => {
    try {
      if (Date.now() - Number(sessionStorage.getItem(KEY) ?? 0) < SPELL_MS) return;
      sessionStorage.setItem(KEY, String(Date.now()));
    } catch {
      return; // without storage a circle could not be noticed; the error page offers the reload
    }
    event.preventDefault();
    location.reload();
  });
}
