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

const messages: Record<string, Messages> = { az, en, ru, uk, be, ro, ka, hy };

export const messagesIn = (lang: string): Messages => messages[lang];

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
