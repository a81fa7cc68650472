/** What a developer's own test may do with the element. */
export const tryIt = async (expect) => {
  document.documentElement.lang = "ru";
  document.body.innerHTML = '<ibm-partners expanded="wco"></ibm-partners>';
  const widget = document.querySelector("ibm-partners");
  const title = () =>
    widget.shadowRoot.querySelector("[part=heading]").textContent;
  const open = () =>
    [...widget.shadowRoot.querySelectorAll("[part~=summary]")].map(
      (name) => name.getAttribute("aria-expanded") === "true",
    );
  const told = [];
  widget.addEventListener("ibm-partners-toggle", ({ detail }) =>
    told.push(detail.partner),
  );
  await widget.ready;
  expect(title()).toBe("Партнёры-исполнители");
  expect(open()).toEqual([false, true, false, false]);
  widget.expanded = ["iom"];
  await widget.ready;
  expect(open()).toEqual([false, false, true, false]);
  expect(told).toEqual(["wco", "iom"]);
  document.documentElement.lang = "az";
  while (title() !== "İcraçılar")
    await new Promise((next) => setTimeout(next, 10));
  await widget.ready;
  expect(title()).toBe("İcraçılar");
};
