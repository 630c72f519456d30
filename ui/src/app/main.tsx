// Starts the interface under whichever host shows this page.
import { connect } from "../platform/connect";
import { start, startWithoutKey } from "./start";

// A page without its key, or whose program has ended, says where a new address comes from.
await connect().then(start, startWithoutKey);
