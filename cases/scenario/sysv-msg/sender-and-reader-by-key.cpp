// A sender and a reader meet at a queue because both derive its key from the same file and id; the message of 128 bytes waits until
// the reader comes, which takes it and removes the queue.
//
// ref:      POSIX.1-2024 XSH msgget() DESCRIPTION; XSH msgsnd() DESCRIPTION; XSH msgrcv() DESCRIPTION; XSH ftok() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    fork
// claims:   S1-053 S1-056 S1-059 S1-061 S1-066 S1-067

#include "support/sysv.hpp"

namespace {
struct Letter {
    long type;
    char text[128];
};
}  // namespace

static void send_letter() {
    const key_t key = ftok("meeting-place", 'm');
    observe("the sender has a key", key != static_cast<key_t>(-1));
    const int id = must(msgget(key, IPC_CREAT | 0600));
    Letter letter = {1, "hello from the sender"};
    observe("it sends", msgsnd(id, &letter, sizeof letter.text, 0));
}

static void receive_letter() {
    const int id = must(msgget(ftok("./meeting-place", 'm'), 0));
    Letter letter = {};
    observe("the reader receives", msgrcv(id, &letter, sizeof letter.text, 1, 0));
    observe("the text", Bytes{letter.text, static_cast<ssize_t>(strnlen(letter.text, sizeof letter.text))});
    observe("one more", msgrcv(id, &letter, sizeof letter.text, 1, IPC_NOWAIT));
    observe("it removes the queue", msgctl(id, IPC_RMID, nullptr));
}

int main() {
    enter_scratch_directory();
    must(creat("meeting-place", 0600));
    Child sender(send_letter);
    observe("the sender", sender.wait());
    owned_msg(must(msgget(ftok("meeting-place", 'm'), 0)));
    Child reader(receive_letter);
    observe("the reader", reader.wait());
    observe("the key", msgget(ftok("meeting-place", 'm'), 0));
}
