// Views of the fake host.
import type { KeepView } from '../generated/types/KeepView';
import type { SavedView } from '../generated/types/SavedView';

export class FakeViews {
  list: SavedView[] = [];
  #last = 0;

  readonly commands = {
    view_list: () => this.list,
    view_keep: (view: KeepView) => {
      const others = this.list.filter((one) => one.name !== view.name || one.place !== view.place);
      this.#last += 1;
      this.list = [...others, { id: `view-${this.#last}`, ...view }];
      return this.list;
    },
    view_forget: ({ id }: { id: string }) => {
      this.list = this.list.filter((one) => one.id !== id);
      return this.list;
    },
  };
}
