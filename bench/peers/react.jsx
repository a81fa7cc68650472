import * as Accordion from "@radix-ui/react-accordion";
import { createRoot } from "react-dom/client";
import { content } from "bench:content";

const Paragraph = ({ parts }) => (
  <p>
    {parts.map(({ text, href }, index) =>
      href ? (
        <a key={index} href={href}>
          {text}
        </a>
      ) : (
        text
      ),
    )}
  </p>
);

const Partners = () => (
  <>
    <h2>{content.title}</h2>
    <Accordion.Root type="multiple">
      {content.partners.map(({ name, paragraphs }) => (
        <Accordion.Item key={name} value={name}>
          <Accordion.Header>
            <Accordion.Trigger>{name}</Accordion.Trigger>
          </Accordion.Header>
          <Accordion.Content>
            {paragraphs.map((parts, index) => (
              <Paragraph key={index} parts={parts} />
            ))}
          </Accordion.Content>
        </Accordion.Item>
      ))}
    </Accordion.Root>
  </>
);

const roots = new Map();

globalThis.enhance = (scope) => {
  for (const place of scope.querySelectorAll(".partners")) {
    const root = createRoot(place);
    roots.set(place, root);
    root.render(<Partners />);
  }
};
globalThis.release = (scope) => {
  for (const place of scope.querySelectorAll(".partners")) {
    roots.get(place).unmount();
    roots.delete(place);
  }
};
globalThis.enhance(document);
