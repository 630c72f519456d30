// Starts the interface under whichever host shows this page.
import { connect, NoKey } from "../platform/desk";
import { start, startWithoutKey } from "./start";

try {
  start(await connect());
} catch (thrown) {
  if (!(thrown instanceof NoKey)) throw thrown;
  startWithoutKey();
}
