/*
 * What old libraries and careless scripts did to built-ins, each seen in the
 * wild: enumerable additions to all objects, `Array.from` for arrays alone,
 * `JSON.stringify` that quotes arrays twice, `bind` that forgets arguments, no
 * `entries`, an `Event` that can't be made, helpers on every element.
 */
(() => {
  const nothing = function () {};
  for (const { prototype } of [Array, String, Function, Element, NodeList]) {
    for (const name of ["each", "first", "last", "include", "clone", "extend"])
      prototype[name] = nothing;
  }
  Object.prototype.forEachProperty = nothing;
  for (const name of ["show", "hide", "toggle", "update", "get", "set"])
    Element.prototype[name] = nothing;
  Array.from = (iterable) => {
    if (!iterable || !("length" in iterable)) return [];
    const array = [];
    for (let i = 0; i < iterable.length; i++) array.push(iterable[i]);
    return array;
  };
  Array.prototype.toJSON = function () {
    return `[${this.join()}]`;
  };
  Function.prototype.bind = function (target) {
    const self = this;
    return function () {
      return self.apply(target, arguments);
    };
  };
  delete Array.prototype.entries;
  window.Event = { keys: {} };
  // As on a page in a tab that is not shown.
  window.requestAnimationFrame = nothing;
  window.requestIdleCallback = nothing;
})();
