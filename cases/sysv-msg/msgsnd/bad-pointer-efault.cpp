// Linux: msgsnd() fails with EFAULT where the message cannot be accessed, and sends nothing.
//
// ref:     man7 msgsnd(2) ERRORS EFAULT
// profile: linux
// strength: documented

#include "support/sysv_msg.hpp"

int main() {
    const int id = new_msg_queue();
    void* nowhere = must(mmap(nullptr, 100, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    observe("send", msgsnd(id, nowhere, 10, IPC_NOWAIT));
    observe("in the queue", take_message(id).chars);
}
