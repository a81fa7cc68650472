/* Links back to the configurator and between languages keep the answers that led here. */
for (const link of document.querySelectorAll("[data-back]"))
  link.hash = location.hash;
