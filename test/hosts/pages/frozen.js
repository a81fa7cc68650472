/* As hardened pages do, so that no script can change what another relies on. */
for (const built of [
  Object,
  Function,
  Array,
  String,
  Number,
  Boolean,
  RegExp,
  Promise,
  Map,
  Set,
  WeakMap,
  Node,
  Element,
  HTMLElement,
  Event,
  CustomEvent,
  EventTarget,
]) {
  Object.freeze(built.prototype);
  Object.freeze(built);
}
