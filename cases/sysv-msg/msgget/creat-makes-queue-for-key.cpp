// msgget() with IPC_CREAT makes a queue for a key that has none; later calls with this key, and with no other, find that one.
//
// ref:     POSIX.1-2024 XSH msgget() DESCRIPTION
// profile: xsi
// strength: shall
// claims:  S1-061 S1-067

#include "support/sysv_msg.hpp"

int main() {
    const key_t key = unused_key();
    const int id = owned_msg(msgget(key, IPC_CREAT | 0600));
    observe("made", id != -1);
    put_message(id, 1, "a message");

    observe("found by its key", msgget(key, 0) == id);
    observe("found with IPC_CREAT", msgget(key, IPC_CREAT | 0600) == id);
    const int other = owned_msg(msgget(unused_key(), IPC_CREAT | 0600));
    observe("found by another key", other == id);
    observe("messages", static_cast<long>(queue_status(id).msg_qnum));
    observe("messages in the queue of the other key", static_cast<long>(queue_status(other).msg_qnum));
}
