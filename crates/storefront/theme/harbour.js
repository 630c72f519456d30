// Chooses variants and pictures in place. Without this script the same links lead to the row of
// the variant and to the picture itself, so nothing here is needed, only pleasant.
(function () {
  "use strict";
  var rows = Array.prototype.slice.call(document.querySelectorAll("tr[data-values]"));
  var chips = Array.prototype.slice.call(document.querySelectorAll("a.chip"));

  function valuesOf(row) {
    return row.getAttribute("data-values").split(" ");
  }

  function chosen() {
    var values = [];
    chips.forEach(function (chip) {
      if (chip.getAttribute("aria-current") === "true") {
        values[Number(chip.getAttribute("data-option"))] = chip.getAttribute("data-value");
      }
    });
    return values;
  }

  // The row that keeps the value just picked and as many of the others as there are together.
  function best(option, value) {
    var wanted = chosen();
    wanted[option] = value;
    var found = null;
    var most = -1;
    rows.forEach(function (row) {
      var values = valuesOf(row);
      if (values[option] !== value) return;
      var same = values.filter(function (each, index) { return each === wanted[index]; }).length;
      if (same > most) {
        most = same;
        found = row;
      }
    });
    return found;
  }

  function copy(from, to) {
    if (!from || !to) return;
    to.textContent = "";
    Array.prototype.forEach.call(from.childNodes, function (node) { to.appendChild(node.cloneNode(true)); });
  }

  function fill(id, text) {
    var slot = document.getElementById(id);
    if (!slot) return;
    var inner = slot.querySelector("bdi") || slot;
    inner.textContent = text;
    var entry = slot.closest("div");
    if (entry && slot.tagName === "DD") entry.hidden = text === "";
  }

  function show(row) {
    var values = valuesOf(row);
    var cells = row.cells;
    chips.forEach(function (chip) {
      var option = Number(chip.getAttribute("data-option"));
      if (chip.getAttribute("data-value") === values[option]) {
        chip.setAttribute("aria-current", "true");
        copy(chip.querySelector("span"), chip.closest(".option").querySelector("b"));
      } else {
        chip.removeAttribute("aria-current");
      }
    });
    copy(cells[cells.length - 1], document.getElementById("price"));
    copy(cells[cells.length - 2], document.getElementById("sku"));
    fill("gtin", row.getAttribute("data-gtin"));
    fill("stock", row.getAttribute("data-stock"));
    rows.forEach(function (other) { other.classList.toggle("chosen", other === row); });
  }

  chips.forEach(function (chip) {
    chip.addEventListener("click", function (event) {
      var row = best(Number(chip.getAttribute("data-option")), chip.getAttribute("data-value"));
      if (!row) return;
      event.preventDefault();
      show(row);
    });
  });

  function showNamed() {
    var named = location.hash && document.getElementById(location.hash.slice(1));
    if (named && rows.indexOf(named) >= 0) show(named);
  }
  window.addEventListener("hashchange", showNamed);
  showNamed();

  var stage = document.querySelector("a.stage");
  var thumbs = Array.prototype.slice.call(document.querySelectorAll(".thumbs a"));
  thumbs.forEach(function (thumb) {
    thumb.addEventListener("click", function (event) {
      event.preventDefault();
      var small = thumb.querySelector("img");
      var large = stage.querySelector("img");
      large.removeAttribute("srcset");
      large.src = thumb.href;
      large.alt = small.alt;
      stage.href = thumb.href;
      thumbs.forEach(function (other) { other.removeAttribute("aria-current"); });
      thumb.setAttribute("aria-current", "true");
    });
  });
})();
