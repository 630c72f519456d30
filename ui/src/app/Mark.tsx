// The mark: a lateen sail over a hull.
import mark from "./mark.svg";

/** The mark of Dhow. */
export function Mark() {
  return <img className="mark" src={mark} alt="" />;
}
