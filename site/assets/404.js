// The page for unknown addresses is shown at any depth, also on copies of the site elsewhere. This script, sought in the folders above, knows by its own
// address where the site lies, and turns every link of the page to it. The nearest one that is found does it.
const root = new URL("..", import.meta.url).href;
const seeker = document.getElementById("tim-goc").dataset;
if (!seeker.root) {
  seeker.root = root;
  for (const name of ["href", "action"]) {
    for (const element of document.querySelectorAll("[" + name + "]")) {
      const link = element.getAttribute(name);
      if (link[0] === "#" || link === seeker.site) continue;
      element.setAttribute(name, seeker.site && link.startsWith(seeker.site) ? root + link.slice(seeker.site.length) : new URL(link, root + seeker.page).href);
    }
  }
}
