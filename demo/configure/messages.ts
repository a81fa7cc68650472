import az from "./messages/az.json";
import be from "./messages/be.json";
import en from "./messages/en.json";
import hy from "./messages/hy.json";
import ka from "./messages/ka.json";
import ro from "./messages/ro.json";
import ru from "./messages/ru.json";
import uk from "./messages/uk.json";

export type Message = keyof typeof en;
export type Messages = Record<Message, string>;

/** A suffix stays on the line of the figure, sign or abbreviation that it belongs to, by U+2060. */
const unbroken = (messages: Messages): Messages =>
  Object.fromEntries(
    Object.entries(messages).map(([key, text]) => [
      key,
      text.replace(
        /[A-Za-z\d%»”“>}]-(?=\p{L})|\p{L}-(?=\p{L}{1,2}(?!\p{L}))/gu,
        "$&\u2060",
      ),
    ]),
  ) as Messages;

const messages = Object.fromEntries(
  Object.entries({ az, en, ru, uk, be, ro, ka, hy }).map(([lang, texts]) => [
    lang,
    unbroken(texts),
  ]),
);

export const messagesIn = (lang: string): Messages => messages[lang];

/** A text as it is copied. */
export const plain = (text: string): string => text.replaceAll("\u2060", "");

/** A message in its parts, the places filled with whatever a template takes. */
export const parts = (
  message: string,
  values: Record<string, unknown>,
): unknown[] =>
  message
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 ? values[part] : part));

/** A message as text. */
export const say = (
  message: string,
  values: Record<string, string | number> = {},
): string => parts(message, values).join("");
