import { expect } from "chai";
import {
  file,
  frame,
  next,
  one,
  opened,
  removeFrames,
  settled,
  until,
} from "../helpers.js";

interface Props {
  form: string;
  shown: boolean;
  count: number;
}

interface App {
  render(props: Props): unknown;
  unmount(): void;
}

/** See libraries.js. */
interface Library {
  mount: (element: Element) => App;
  server: (props: Props) => Promise<string>;
}

const forms = ["link", "element"];

const watched = `<script>
  addEventListener("error", ({ message }) => (window.said ??= []).push(message));
  addEventListener("unhandledrejection", ({ reason }) => (window.said ??= []).push(String(reason)));
  for (const name of ["warn", "error"])
    console[name] = (...args) => (window.said ??= []).push(args.join(" "));
</script>`;

const open = async (body: string, head = "", fragment = "") => {
  const { src } = file(body, watched + head);
  const window = await frame({ src: src + fragment });
  const { document } = window;
  return {
    window,
    document,
    said: () =>
      ((Reflect.get(window, "said") as string[]) ?? []).filter(
        // React's development build tells of an attribute that reflects what a deep link opened, and leaves it.
        (message) =>
          !fragment ||
          !/attributes .*server.*expanded|from the server.*expanded/s.test(
            message,
          ),
      ),
    find: () => [...document.querySelectorAll("ibm-partners")],
  };
};

/** What the page shows beside the widget. */
const paragraphs = (document: Document) =>
  [...document.querySelectorAll("p")].map(({ textContent }) => textContent);

const shows = (element: Element) => element.getClientRects().length > 0;

/** Renders again, takes away and brings back, as applications do; nothing else may happen. */
const useApp = async (
  app: App,
  form: string,
  { document, find, said }: Awaited<ReturnType<typeof open>>,
) => {
  const expectOne = async () => {
    await settled();
    await until(() => find().length === 1);
    await find()[0].ready;
    await until(
      () =>
        shows(one(find()[0], "[part~=summary]")) &&
        ![...document.querySelectorAll("a")].some(shows),
    );
    expect(find()).to.have.length(1);
  };
  await expectOne();
  find()[0].expanded = ["iom"];
  for (const count of [2, 1, 3]) {
    await app.render({ form, shown: true, count });
    await expectOne();
    expect(document.querySelector("a")!.textContent).to.include(`${count}`);
    expect(opened(find()[0])).to.deep.equal([false, false, true, false]);
    expect(paragraphs(document)).to.deep.equal(
      [`Before ${count}`, count > 1 ? "More" : "", `After ${count}`].filter(
        Boolean,
      ),
    );
  }
  await app.render({ form, shown: false, count: 4 });
  await until(() => !find().length);
  await app.render({ form, shown: true, count: 5 });
  await expectOne();
  await app.render({ form, shown: true, count: 1 });
  await expectOne();
  app.unmount();
  await until(() => !find().length);
  expect(document.querySelector("main, #root")!.childElementCount).to.equal(0);
  expect(said()).to.deep.equal([]);
};

afterEach(removeFrames);

describe("an application of", function () {
  // Bundles are made when they are first asked for.
  this.timeout(30_000);

  for (const name of ["react-19", "react-18", "preact", "vue", "svelte"])
    for (const form of forms)
      it(`${name} owns what it renders: ${form}`, async () => {
        const host = await open(
          '<main></main><script src="/dist/ibm-partners.az.js"></script>',
          `<script src="/library/${name}.js"></script>`,
        );
        const library = Reflect.get(host.window, "library") as Library;
        const app = library.mount(host.document.querySelector("main")!);
        await app.render({ form, shown: true, count: 1 });
        await useApp(app, form, host);
      });
});

describe("a page that a server rendered, of", function () {
  this.timeout(30_000);

  const ways = {
    "a deferred script": "defer",
    "an async script": "async",
    "an async script that is late": "async data-late",
    "a module": 'type="module"',
  };

  for (const name of ["react-19", "react-18", "vue"])
    for (const form of [...forms, "element that a deep link leads to"])
      for (const [way, attributes] of Object.entries(ways)) {
        // A link becomes a list half a second after the page was parsed, whatever still loads.
        if (form === "link" && /late|module/.test(attributes)) continue;
        it(`${name} is taken over without a mismatch by ${way}: ${form}`, async () => {
          const fragment = form.includes("deep") ? "#ibm-partners-iom" : "";
          const props = { form: form.split(" ")[0], shown: true, count: 1 };
          const script = document.createElement("script");
          script.src = `/library/${name}.js`;
          document.head.append(script);
          await next(script, "load", 20_000);
          const { server } = Reflect.get(window, "library") as Library;
          const late = attributes.includes("late") ? "?after=250" : "";
          // Where servers write it: before, an async script may come while the page has half of what it takes over.
          const host = await open(
            `<div id="root" data-props='${JSON.stringify(props)}'>${await server(props)}</div>
            <script src="${location.origin}/library/${name}.js${late}" ${attributes}></script>`,
            '<script src="/dist/ibm-partners.az.js" defer></script>',
            fragment,
          );
          await until(() => host.find().length === 1);
          // React takes its time, and what comes before is no mismatch of ours.
          await until(() => !!Reflect.get(host.window, "isHydrated"));
          const app = Reflect.get(host.window, "app") as App;
          expect(host.said()).to.deep.equal([]);
          await useApp(app, props.form, host);
        });
      }
});
