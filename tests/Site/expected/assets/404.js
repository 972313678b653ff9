// The page for unknown addresses is shown at any depth, below any path: this script, sought in the folders above, knows by its own address where the site
// lies, and turns every link of the page to it. The nearest one that is found does it.
(function (script) {
  var page = document.documentElement;
  if (page.dataset.site) return;
  page.dataset.site = new URL("..", script.src).href;
  ["href", "action"].forEach(function (name) {
    document.querySelectorAll("[" + name + "]").forEach(function (element) {
      var link = element.getAttribute(name);
      if (link[0] !== "#") element.setAttribute(name, new URL(link, page.dataset.site + script.dataset.page).href);
    });
  });
})(document.currentScript);
