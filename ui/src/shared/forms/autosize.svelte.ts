/** Makes a text area as high as its words, also when its width or its font changes. */
export function autosize(value: () => string): (area: HTMLTextAreaElement) => () => void {
  return (area) => {
    let width = 0;
    const fit = () => {
      area.style.height = 'auto';
      const edges = area.offsetHeight - area.clientHeight;
      area.style.height = `${area.scrollHeight + edges}px`;
      // Without its height, the page may have lost the scroll bar that narrows it.
      if (area.scrollHeight > area.clientHeight) area.style.height = `${area.scrollHeight + edges}px`;
    };
    const watched = new ResizeObserver(() => {
      if (area.clientWidth === width) return;
      width = area.clientWidth;
      fit();
    });
    watched.observe(area);
    // A font may be asked for by these very words, after the page says that its fonts are there.
    document.fonts?.addEventListener('loadingdone', fit);
    $effect(() => {
      void value();
      fit();
    });
    return () => {
      watched.disconnect();
      document.fonts?.removeEventListener('loadingdone', fit);
    };
  };
}
