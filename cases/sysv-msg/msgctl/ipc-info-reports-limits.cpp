// Linux: IPC_INFO gives the limits of message queues, those of kernel.msgmax, msgmnb and msgmni; a new queue has room for msgmnb
// bytes.
//
// ref:     man7 msgctl(2) IPC_INFO; man7 msgget(2) DESCRIPTION
// profile: linux
// strength: documented

#include "support/sysv_msg.hpp"

static int setting(const char* path) {
    FILE* file = must(std::fopen(path, "r"));
    int value = 0;
    must(std::fscanf(file, "%d", &value) == 1);
    std::fclose(file);
    return value;
}

int main() {
    msginfo limits = {};
    observe("IPC_INFO", msgctl(0, IPC_INFO, reinterpret_cast<msqid_ds*>(&limits)) >= 0);
    observe("largest message as in kernel.msgmax", limits.msgmax == setting("/proc/sys/kernel/msgmax"));
    observe("room of a queue as in kernel.msgmnb", limits.msgmnb == setting("/proc/sys/kernel/msgmnb"));
    observe("queues as in kernel.msgmni", limits.msgmni == setting("/proc/sys/kernel/msgmni"));
    observe("room of a new queue", static_cast<long>(queue_status(new_msg_queue()).msg_qbytes) == limits.msgmnb);
}
