// Saved views of the example desk.
import type { SavedView } from "../../generated/contract";
import type { CommandName, Request, Response } from "../desk";
import type { ExampleHost } from "./host";

type Answers = { [Name in CommandName]?: (request: Request<Name>) => Response<Name> };

/** Answers about saved views, with the views they remember. */
export function viewAnswers({ act, refuse }: ExampleHost): Answers {
  let views: readonly SavedView[] = [];
  let made = 0;
  const put = (next: readonly SavedView[], message: string, name: string) => {
    const before = views;
    views = next;
    return act({ message, args: { name } }, () => (views = before), ["views"]);
  };
  return {
    view_list: () => ({ views: [...views] }),
    view_save: (request) => {
      const { name } = request;
      if (views.some((view) => view.name === name && view.id !== request.id))
        refuse("valueInvalid", { field: "name", value: name, reason: "taken" });
      if (request.id === undefined) {
        made += 1;
        put([...views, { ...request, id: `view-${String(made)}` }], "act-view-create", name);
      } else {
        const changed = views.map((view) => (view.id === request.id ? request : view));
        put(changed, "act-view-save", name);
      }
      return { views: [...views] };
    },
    view_delete: ({ id }) => {
      const view = views.find((each) => each.id === id) ?? refuse("notFound", { kind: "view", key: id });
      return put(
        views.filter((each) => each !== view),
        "act-view-delete",
        view.name,
      );
    },
  };
}
