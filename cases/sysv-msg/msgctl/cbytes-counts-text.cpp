// Linux: msg_cbytes is the number of bytes of text in a queue.
//
// ref:     man7 msgctl(2) msg_cbytes
// profile: linux
// strength: documented

#include "support/sysv_msg.hpp"

int main() {
    const int id = new_msg_queue();
    auto observe_bytes = [&](const char* when) {
        msqid_ds status = {};
        status.msg_cbytes = 77;
        observe(when, msgctl(id, IPC_STAT, &status));
        observe("bytes", static_cast<long>(status.msg_cbytes));
    };
    observe_bytes("new queue");
    put_message(id, 1, "ten bytes.");
    put_message(id, 1, "four");
    observe_bytes("two messages");
    take_message(id);
    observe_bytes("one taken");
}
