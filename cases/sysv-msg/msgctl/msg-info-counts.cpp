// Linux: MSG_INFO counts the queues of the system, their messages, and the bytes of all messages.
//
// ref:     man7 msgctl(2) MSG_INFO
// profile: linux
// strength: documented
// needs:   fork ipc-namespace

#include "support/sysv_msg.hpp"

int main() {
    observe("the process", alone_in_ipc_namespace([] {
                auto observe_counts = [] {
                    msginfo info = {};
                    info.msgmap = 99;
                    observe("MSG_INFO succeeds", msgctl(0, MSG_INFO, reinterpret_cast<msqid_ds*>(&info)) != -1);
                    observe("queues", info.msgpool);
                    observe("messages", info.msgmap);
                    observe("bytes", info.msgtql);
                };
                const int first = must(msgget(IPC_PRIVATE, 0600)), second = must(msgget(IPC_PRIVATE, 0600));
                observe_counts();
                put_message(first, 1, "four");
                put_message(first, 1, "");
                put_message(second, 2, "sixteen bytes...");
                observe_counts();
                take_message(first);
                observe_counts();
            }));
}
