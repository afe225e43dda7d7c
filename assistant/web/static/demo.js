// Puts an example question in the message field; the person sends it.
const chat = document.querySelector("baken-chat");
for (const button of document.querySelectorAll(".examples button")) {
  button.addEventListener("click", () => chat?.suggest(button.textContent.trim()));
}
