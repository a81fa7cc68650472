import "@web/test-runner-visual-regression";

/** The package's own types lead to a file that it lacks. */
declare module "@web/test-runner-visual-regression" {
  export function visualDiff(element: Node, name: string): Promise<void>;
}
