const heightsMessage = "ibm-partners-heights";
const paperWidth = 640;

export { heightsMessage, paperWidth };
//# sourceMappingURL=frame-messages.js.map
