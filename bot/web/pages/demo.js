// The big button opens the chat on this page; without scripts it stays a link to the page of the chat.
const start = document.getElementById("start");
start?.addEventListener("click", (event) => {
  const chat = document.querySelector("help-chat");
  if (chat) {
    event.preventDefault();
    chat.dispatchEvent(new Event("open"));
  }
});
