// The number of a certificate leads to its page: small letters, no accents, dashes for anything else. Without this script the lists and the search page do.
document.querySelectorAll("form.lookup").forEach(function (form) {
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    var plain = form.elements.q.value.toLowerCase().replace(/[đð]/g, "d").normalize("NFD").replace(/[\u0300-\u036f]/g, "");
    var slug = plain.replace(/[^a-z0-9.]+/g, "-").replace(/^-+|-+$/g, "");
    if (slug) location.href = form.dataset.certificates + slug + "/index.html";
  });
});
