"use strict";

/**
 * The pages that fit a text, the best first: each word of it must be found in a page's name, aliases, parameters, summary or words.
 * A word that begins with a dash is the name of a parameter or one of its aliases. Each hit is {page, points, why}; why says what
 * was found where the name alone does not show it.
 */
function findPages(pages, text) {
    var words = text.toLowerCase().split(/\s+/).filter(function (word) {
        return word !== "" && word !== "-";
    });
    if (words.length === 0) {
        return [];
    }
    return pages
        .map(function (page) {
            return rate(page, words);
        })
        .filter(function (hit) {
            return hit.points > 0;
        })
        .sort(function (one, other) {
            return other.points - one.points || (one.page.name.toLowerCase() < other.page.name.toLowerCase() ? -1 : 1);
        });
}

function rate(page, words) {
    var points = 0;
    var why = "";
    for (var i = 0; i < words.length; i++) {
        var best = bestPlace(page, words[i]);
        if (best.points === 0) {
            return { page: page, points: 0, why: "" };
        }
        points += best.points;
        why = why || best.why;
    }
    return { page: page, points: points, why: why };
}

/** Where a word fits best. */
function bestPlace(page, word) {
    var best = { points: 0, why: "" };
    var asParameter = word.charAt(0) === "-";
    function offer(points, why) {
        if (points > best.points) {
            best = { points: points, why: why };
        }
    }
    if (!asParameter) {
        offer(likeness(page.name, word) * 10, "");
        page.aliases.forEach(function (alias) {
            offer(likeness(alias, word) * 9, alias);
        });
        offer(page.summary.toLowerCase().indexOf(word) >= 0 ? 8 : 0, "");
        offer((" " + page.words).indexOf(" " + word) >= 0 ? 2 : 0, "");
    }
    var parameter = word.substring(asParameter ? 1 : 0);
    page.parameters.forEach(function (names) {
        names.split(" ").forEach(function (name, place) {
            var why = "-" + names.split(" ")[0] + (place === 0 ? "" : " (alias " + name + ")");
            offer(likeness(name, parameter) * (asParameter ? 3 : 1), why);
        });
    });
    return best;
}

/** How like a name a word is: 10 for the same, 5 for its beginning or what follows its dash, 2 for a part of it, else 0. */
function likeness(name, word) {
    var lower = name.toLowerCase();
    if (lower === word) {
        return 10;
    }
    var place = lower.indexOf(word);
    if (place === 0 || (place > 0 && lower.charAt(place - 1) === "-")) {
        return 5;
    }
    return place > 0 ? 2 : 0;
}
