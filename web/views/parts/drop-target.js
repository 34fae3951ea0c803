/** Something that files or text can be dropped on: it knows whether something is held over it. */

/** @param {import("../view.js").View} view @param {(data: DataTransfer | null) => void} onData */
export function dropTarget(view, onData) {
  const target = {
    isOver: false,
    /** @param {boolean} isOver */
    setOver(isOver) {
      target.isOver = isOver;
      view.set({});
    },
    onDragOver(/** @type {DragEvent} */ event) {
      event.preventDefault();
      if (!target.isOver) target.setOver(true);
    },
    onDragLeave: () => target.setOver(false),
    onDrop(/** @type {DragEvent} */ event) {
      event.preventDefault();
      target.setOver(false);
      onData(event.dataTransfer);
    },
  };
  return target;
}
