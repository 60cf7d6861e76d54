// The live connection: reconnects by itself, and says when lists must be read anew because something may be missed.

import { CallError, read } from "./api.js";

const LONGEST_PAUSE = 10000;
const SESSION_ENDED = 4401;
const ACTIVE_EVERY = 60000;
const TYPING_EVERY = 3000;

/** handlers: ready(), event(frame), state(connected), ended(). */
export function connect(handlers) {
  let socket = null;
  let pause = 500;
  let timer = 0;
  let stopped = false;
  let lastActive = Date.now();
  let lastTyping = 0;

  function open() {
    clearTimeout(timer);
    if (stopped) return;
    let isReady = false;
    const mine = new WebSocket(`${location.origin.replace(/^http/, "ws")}/api/staff/live`);
    socket = mine;
    mine.onmessage = (message) => {
      const frame = JSON.parse(message.data);
      if (frame.type === "ready") {
        isReady = true;
        pause = 500;
        handlers.state(true);
        handlers.ready();
      } else {
        handlers.event(frame);
      }
    };
    mine.onclose = async (event) => {
      if (socket !== mine || stopped) return;
      handlers.state(false);
      if (event.code === SESSION_ENDED || (!isReady && (await sessionIsOver()))) {
        stop();
        handlers.ended();
        return;
      }
      timer = setTimeout(open, pause * (0.75 + Math.random() / 2));
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    };
  }

  async function sessionIsOver() {
    try {
      await read("/session", { background: true });
      return false;
    } catch (error) {
      return error instanceof CallError && error.status === 401;
    }
  }

  function send(frame) {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(frame));
  }

  function retryNow() {
    if (socket?.readyState !== WebSocket.OPEN) {
      pause = 500;
      open();
    }
  }

  function dropped() {
    socket?.close();
  }

  function active() {
    if (Date.now() - lastActive < ACTIVE_EVERY) return;
    lastActive = Date.now();
    send({ type: "active" });
  }

  function stop() {
    stopped = true;
    clearTimeout(timer);
    removeEventListener("online", retryNow);
    removeEventListener("offline", dropped);
    removeEventListener("keydown", active);
    removeEventListener("pointerdown", active);
    socket?.close();
  }

  addEventListener("online", retryNow);
  addEventListener("offline", dropped);
  addEventListener("keydown", active);
  addEventListener("pointerdown", active);
  open();
  return {
    stop,
    typing(conversation) {
      if (Date.now() - lastTyping < TYPING_EVERY) return;
      lastTyping = Date.now();
      send({ type: "typing", conversation });
    },
  };
}
