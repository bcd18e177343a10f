"use strict";

// The search field of a page: shows what search.js finds in search-index.js while one types.
(function () {
    var shownAtMost = 40;
    var field = document.getElementById("site-search");
    var found = document.getElementById("site-found");
    var list = found.querySelector("ol");
    var status = found.querySelector("p");

    function item(hit) {
        var entry = document.createElement("li");
        var link = document.createElement("a");
        var words = document.createElement("span");
        link.href = hit.page.file;
        link.textContent = hit.page.name;
        words.textContent = (hit.why ? " " + hit.why + ":" : "") + " " + hit.page.summary;
        entry.append(link, words);
        return entry;
    }

    function show() {
        var hits = findPages(helpPages, field.value);
        found.hidden = field.value.trim() === "";
        status.textContent = hits.length === 1 ? "1 page" : hits.length + " pages";
        list.replaceChildren.apply(list, hits.slice(0, shownAtMost).map(item));
    }

    field.addEventListener("input", show);
    field.addEventListener("keydown", function (event) {
        if (event.key === "Escape") {
            field.value = "";
            show();
        }
    });
    field.form.addEventListener("submit", function (event) {
        event.preventDefault();
        var first = list.querySelector("a");
        if (first) {
            location.href = first.href;
        }
    });
    document.addEventListener("keydown", function (event) {
        if (event.key === "/" && document.activeElement !== field) {
            event.preventDefault();
            field.focus();
        }
    });
    field.form.hidden = false;
    show();
})();
