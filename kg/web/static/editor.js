// The editor of SPARQL in place of the plain field, where it was built in.
"use strict";
const place = document.getElementById("yasgui");
const plain = document.getElementById("plain-editor");
if (place && plain && window.Yasgui) {
  const query = plain.querySelector("textarea").value;
  const endpoint = new URL(place.dataset.endpoint, location.href).href;
  place.hidden = false;
  plain.hidden = true;
  const yasgui = new window.Yasgui(place, {
    requestConfig: { endpoint, method: "POST" },
    copyEndpointOnNewTab: true,
    persistenceId: null,
    endpointCatalogueOptions: { getData: () => [] },
    yasqe: { value: query, createShareableLink: null },
  });
  const tab = yasgui.getTab();
  if (tab) { tab.setQuery(query); tab.setEndpoint(endpoint); }
  // What the editor leaves out for those who do not see it, or have no mouse.
  const name = () => {
    for (const field of place.querySelectorAll(".CodeMirror textarea")) field.setAttribute("aria-label", place.dataset.label);
    for (const box of place.querySelectorAll(".CodeMirror-scroll")) box.tabIndex = 0;
  };
  name();
  new MutationObserver(name).observe(place, { childList: true, subtree: true });
  // IRIs of the answers open here, not at their public address.
  place.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (link && place.dataset.base && link.href.startsWith(place.dataset.base)) {
      event.preventDefault();
      window.open(`/${link.href.slice(place.dataset.base.length)}`, "_blank", "noopener");
    }
  }, true);
}
