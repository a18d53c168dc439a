// IPC_RMID removes a queue with its messages at once: its identifier is invalid, its key free, and a new queue of the key empty.
//
// ref:     POSIX.1-2024 XSH msgctl() DESCRIPTION IPC_RMID
// profile: xsi
// strength: shall
// claims:  S1-063 S1-065 S4-128 S4-129

#include "support/sysv_msg.hpp"

int main() {
    const key_t key = unused_key();
    const int id = owned_msg(must(msgget(key, IPC_CREAT | 0600)));
    put_message(id, 1, "lost");
    observe("remove the one that the key finds", msgctl(msgget(key, 0), IPC_RMID, nullptr));

    msqid_ds status = {};
    observe("its status", msgctl(id, IPC_STAT, &status));
    observe("remove it again", msgctl(id, IPC_RMID, nullptr));
    observe("the key", msgget(key, 0));
    const int next = owned_msg(msgget(key, IPC_CREAT | IPC_EXCL | 0600));
    observe("a new queue for it", next != -1);
    observe("messages there", static_cast<long>(queue_status(next).msg_qnum));
}
