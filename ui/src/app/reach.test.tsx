// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import { useRef, type ReactNode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Button } from "../components/Button";
import { PrimaryPlace } from "../components/PrimaryPlace";
import { useReach, type Reach } from "../lib/reach";
import { goFind, pressPrimary, takeFix } from "./reach";

afterEach(cleanup);

function Declared({ reach, name, onPress }: { reach: Reach; name: string; onPress?: (name: string) => void }) {
  const element = useRef<HTMLButtonElement>(null);
  useReach(reach, element);
  return (
    <button ref={element} type="button" data-name={name} onClick={() => onPress?.(name)}>
      {name}
    </button>
  );
}

const inHeader = (content: ReactNode) => <PrimaryPlace value="screenPrimary">{content}</PrimaryPlace>;
const inDialog = (content: ReactNode) => <PrimaryPlace value="dialogPrimary">{content}</PrimaryPlace>;

function primary(onPress: (name: string) => void, name: string, isDisabled = false): ReactNode {
  return (
    <Button look="primary" isDisabled={isDisabled} onPress={() => onPress(name)}>
      {name}
    </Button>
  );
}

describe("the primary act", () => {
  const check = (content: (pressed: (name: string) => void) => ReactNode, expected: readonly string[]) => {
    const pressed = vi.fn<(name: string) => void>();
    render(<>{content(pressed)}</>);
    pressPrimary();
    expect(pressed.mock.calls.flat()).toEqual(expected);
  };

  it("is the primary button of the header, not one in the content", () => {
    check(
      (pressed) => (
        <>
          {primary(pressed, "content")}
          {inHeader(primary(pressed, "header"))}
        </>
      ),
      ["header"],
    );
  });

  it("is the dialog's while one is open", () => {
    check(
      (pressed) => (
        <>
          {inHeader(primary(pressed, "header"))}
          {inDialog(primary(pressed, "dialog"))}
        </>
      ),
      ["dialog"],
    );
  });

  it("is nobody else's where it cannot be done", () => {
    check(
      (pressed) => (
        <>
          {inHeader(primary(pressed, "header"))}
          {inDialog(primary(pressed, "dialog", true))}
        </>
      ),
      [],
    );
  });
});

describe("the fix", () => {
  const Fixes = ({ onPress }: { onPress: (name: string) => void }) => (
    <>
      <Declared reach="fix" name="first" onPress={onPress} />
      <div className="labelled">
        <input data-testid="field" />
        <Declared reach="fix" name="of the field" onPress={onPress} />
      </div>
    </>
  );

  it("is the first on the page, and that of the field one is in", () => {
    const pressed = vi.fn<(name: string) => void>();
    const { getByTestId } = render(<Fixes onPress={pressed} />);
    takeFix();
    getByTestId("field").focus();
    takeFix();
    expect(pressed.mock.calls.flat()).toEqual(["first", "of the field"]);
  });

  it("is nothing once nobody declares it", () => {
    const pressed = vi.fn<(name: string) => void>();
    render(<Fixes onPress={pressed} />).unmount();
    takeFix();
    expect(pressed).not.toHaveBeenCalled();
  });
});

it("goes to the first field to find things, in the order of the page", () => {
  const later = <Declared key="later" reach="find" name="later" />;
  const { rerender } = render([later]);
  rerender([<Declared key="first" reach="find" name="first" />, later]);
  goFind();
  expect(document.activeElement?.getAttribute("data-name")).toBe("first");
});
