/* The way back to the configurator keeps the answers that led here. */
for (const link of document.querySelectorAll("[data-back]"))
  link.hash ||= location.hash;
