/** A look of the gallery: its style sheet, and the class that its page has. */
export interface Look {
  name: string;
  sheet?: string;
  className: string;
}

const gallery = new DOMParser().parseFromString(
  await (await fetch("/demo/looks.html")).text(),
  "text/html",
);

/** The gallery's looks, and the widget's own where the page has none. */
export const looks: readonly Look[] = [
  { name: "none", className: "" },
  ...[...gallery.querySelectorAll("iframe")].map(({ src }) => {
    const { searchParams } = new URL(src);
    const look = searchParams.get("look")!;
    const className = searchParams.get("class") ?? look;
    return {
      name: className === look ? look : `${look} ${className}`,
      sheet: `/demo/looks/${look}.css`,
      className,
    };
  }),
];

let worn: HTMLLinkElement | undefined;

/** Dresses this page. */
export const dress = async ({ sheet, className }: Look): Promise<void> => {
  document.body.className = className;
  worn?.remove();
  worn = undefined;
  if (!sheet) return;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = sheet;
  worn = link;
  await new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
    document.head.append(link);
  });
};
