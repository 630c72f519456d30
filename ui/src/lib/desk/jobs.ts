// Long work that is under way, as the host's events tell it: the status bar shows it with a count and a way to stop.
import type { Progress } from "../../generated/contract";
import { makeStore } from "../store";

/** Jobs under way, by name, in the order they began. */
export const jobStore = makeStore<readonly Progress[]>([]);

/** Take in how far a job is. */
export function noteProgress(progress: Progress): void {
  jobStore.set((jobs) => {
    const known = jobs.some(({ job }) => job === progress.job);
    return known ? jobs.map((each) => (each.job === progress.job ? progress : each)) : [...jobs, progress];
  });
}

/** Take a job off the list. */
export function noteFinished(job: string): void {
  jobStore.set((jobs) => jobs.filter((each) => each.job !== job));
}
