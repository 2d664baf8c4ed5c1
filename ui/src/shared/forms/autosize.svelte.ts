/** Makes a text area as high as its words, also when its width or its font changes. */
export function autosize(value: () => string): (area: HTMLTextAreaElement) => () => void {
  return (area) => {
    let width = 0;
    const fit = () => {
      area.style.height = 'auto';
      const edges = area.offsetHeight - area.clientHeight;
      area.style.height = `${area.scrollHeight + edges}px`;
    };
    const watched = new ResizeObserver(() => {
      if (area.clientWidth === width) return;
      width = area.clientWidth;
      fit();
    });
    watched.observe(area);
    void document.fonts?.ready.then(fit);
    $effect(() => {
      void value();
      fit();
    });
    return () => watched.disconnect();
  };
}
