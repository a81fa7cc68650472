const escapeHtml = (text) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

export { escapeHtml };
//# sourceMappingURL=markup.js.map
