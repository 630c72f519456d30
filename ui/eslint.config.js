// Strict TypeScript, accessible markup, and who may import whom: features never import each other, a host is named only in platform/.
import js from "@eslint/js";
import boundaries from "eslint-plugin-boundaries";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const element = (type) => ({ type, pattern: `src/${type}` });

/** A kind of folder may use these kinds. */
const may = (from, ...to) => ({ from: { element: { type: from } }, allow: [{ to: { element: { type: to } } }] });

export default tseslint.config(
  { ignores: ["dist", "node_modules", "src/generated", "tests"] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  jsxA11y.flatConfigs.strict,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["eslint.config.js"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { boundaries, "react-hooks": reactHooks },
    settings: {
      "boundaries/elements": [
        { type: "feature", pattern: "src/features/*", capture: ["feature"] },
        ...["app", "components", "lib", "platform", "generated", "styles"].map(element),
      ],
      "import/resolver": { node: { extensions: [".ts", ".tsx", ".js"] } },
    },
    rules: {
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "max-lines": ["error", { max: 300, skipComments: true }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      // `useRead("today_list", {})`: a command without a request takes an empty object.
      "@typescript-eslint/no-empty-object-type": "off",
      "boundaries/dependencies": [
        "error",
        {
          default: "disallow",
          policies: [
            may("app", "app", "feature", "components", "lib", "platform", "generated", "styles"),
            may("feature", "components", "lib", "platform", "generated"),
            {
              from: { element: { type: "feature" } },
              allow: [
                { to: { element: { type: "feature", captured: { feature: "{{from.element.captured.feature}}" } } } },
              ],
            },
            may("components", "components", "lib", "generated"),
            may("lib", "lib", "platform", "generated"),
            may("platform", "platform", "generated"),
            may("generated", "generated"),
          ],
        },
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/platform/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ group: ["@tauri-apps/*"], message: "A host is named only in platform/." }] },
      ],
      "no-restricted-globals": ["error", { name: "fetch", message: "The desk is asked through platform/." }],
    },
  },
  { files: ["**/*.js"], extends: [tseslint.configs.disableTypeChecked] },
);
