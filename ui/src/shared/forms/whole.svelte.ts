/** Tells whether the chosen words are wider than their list, also when its width or its font changes:
    no list shows a second line. */
export function whole(
  words: () => string,
  told: (cut: boolean) => void,
): (list: HTMLSelectElement) => () => void {
  return (list) => {
    const measure = () => {
      const pen = document.createElement('canvas').getContext('2d');
      if (!pen) return;
      const style = getComputedStyle(list);
      pen.font = style.font;
      const room = list.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      told(list.clientWidth > 0 && pen.measureText(words()).width > room);
    };
    const watched = new ResizeObserver(measure);
    watched.observe(list);
    document.fonts?.addEventListener('loadingdone', measure);
    $effect(() => {
      void words();
      measure();
    });
    return () => {
      watched.disconnect();
      document.fonts?.removeEventListener('loadingdone', measure);
    };
  };
}
