// Builds elements. Texts always go in as text nodes, so nothing that is typed can become markup.

export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name in element && typeof value !== "string") element[name] = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

export function replace(element, ...children) {
  element.replaceChildren(...children.flat().filter((child) => child !== null && child !== undefined));
}

// A button that opens a menu; arrow keys move, Escape closes and gives the focus back.
export function menuButton(label, content, className, entries) {
  const button = h("button", {
    type: "button", class: className, "aria-haspopup": "menu", "aria-expanded": "false",
    "aria-label": label, title: label,
  }, content);
  button.addEventListener("click", () => openMenu(button, entries()));
  return button;
}

let openedMenu = null;

function openMenu(button, entries) {
  const again = openedMenu?.button === button;
  closeMenu();
  if (again || entries.length === 0) return;
  const menu = h("div", { class: "menu", role: "menu" },
    entries.map((entry) => h("button", {
      type: "button", role: "menuitem", tabindex: "-1",
      onclick: () => { closeMenu(); button.focus(); entry.act(); },
    }, entry.label)));
  menu.addEventListener("keydown", (event) => moveInMenu(event, menu));
  (button.closest("dialog") ?? document.body).append(menu);
  place(menu, button);
  button.setAttribute("aria-expanded", "true");
  openedMenu = { button, menu };
  menu.firstElementChild.focus();
}

function place(menu, button) {
  const at = button.getBoundingClientRect();
  const size = menu.getBoundingClientRect();
  const left = Math.min(at.left, window.innerWidth - size.width - 8);
  const below = at.bottom + 4 + size.height < window.innerHeight;
  menu.style.left = `${Math.max(8, left)}px`;
  menu.style.top = `${below ? at.bottom + 4 : Math.max(8, at.top - size.height - 4)}px`;
}

function moveInMenu(event, menu) {
  const items = [...menu.children];
  const index = items.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    items[(index + step + items.length) % items.length].focus();
    event.preventDefault();
  } else if (event.key === "Escape" || event.key === "Tab") {
    const { button } = openedMenu;
    closeMenu();
    button.focus();
    event.preventDefault();
    event.stopPropagation();
  }
}

export function closeMenu() {
  if (!openedMenu) return;
  openedMenu.menu.remove();
  openedMenu.button.setAttribute("aria-expanded", "false");
  openedMenu = null;
}

document.addEventListener("pointerdown", (event) => {
  if (openedMenu && !openedMenu.menu.contains(event.target) && !openedMenu.button.contains(event.target)) {
    closeMenu();
  }
});
