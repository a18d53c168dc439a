// A sender and a reader meet at a queue because both derive its key from the same file and id; the message of 128 bytes waits until
// the reader comes, which takes it and removes the queue.
//
// ref:      POSIX.1-2024 XSH msgget() DESCRIPTION; XSH msgsnd() DESCRIPTION; XSH msgrcv() DESCRIPTION; XSH ftok() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    fork
// claims:   S1-053 S1-056 S1-059 S1-061 S1-066 S1-067

#include "support/sysv_msg.hpp"

namespace {
struct Letter {
    long type;
    char text[128];
};
}  // namespace

// Keys of different files may be equal. Where somebody else has a queue for a key, the next letter is tried.
static int make_queue(char* letter) {
    for (*letter = 'a'; *letter <= 'z'; ++*letter) {
        const int id = msgget(must(ftok("meeting-place", *letter)), IPC_CREAT | IPC_EXCL | 0600);
        if (id != -1) return id;
        must(errno == EEXIST);
    }
    return -1;
}

static void send_letter(char* letter) {
    const int id = make_queue(letter);
    observe("the sender has a queue", id != -1);
    Letter message = {1, "hello from the sender"};
    observe("it sends", msgsnd(id, &message, sizeof message.text, 0));
}

static void receive_letter(char letter) {
    const int id = must(msgget(ftok("./meeting-place", letter), 0));
    Letter message = {};
    observe("the reader receives", msgrcv(id, &message, sizeof message.text, 1, 0));
    observe("the text", Bytes{message.text, static_cast<ssize_t>(strnlen(message.text, sizeof message.text))});
    observe("one more", msgrcv(id, &message, sizeof message.text, 1, IPC_NOWAIT));
    observe("it removes the queue", msgctl(id, IPC_RMID, nullptr));
}

int main() {
    enter_scratch_directory();
    must(creat("meeting-place", 0600));
    char* letter = shared<char>();
    Child sender([&] { send_letter(letter); });
    observe("the sender", sender.wait());
    owned_msg(must(msgget(ftok("meeting-place", *letter), 0)));
    Child reader([&] { receive_letter(*letter); });
    observe("the reader", reader.wait());
    observe("the key", msgget(ftok("meeting-place", *letter), 0));
}
