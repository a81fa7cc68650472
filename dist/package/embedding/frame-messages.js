const heightsMessage = "ibm-partners-heights";

export { heightsMessage };
//# sourceMappingURL=frame-messages.js.map
