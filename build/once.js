/** A plugin that does the same work once: what is built shares most of its modules. */
export const once = (hook, plugin) => {
  const results = new Map();
  return {
    ...plugin,
    [hook](code, of, ...rest) {
      const key = typeof of === "string" ? of + code : code;
      if (!results.has(key))
        results.set(key, plugin[hook].call(this, code, of, ...rest));
      return results.get(key);
    },
  };
};
