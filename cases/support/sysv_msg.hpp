// SPDX-License-Identifier: MIT
// System V message queues: small ones that are there to be used, messages, status.
#pragma once

#include "support/sysv.hpp"

#include <sys/msg.h>

namespace ipcts {

// The form of a message: its type, then any number of bytes of text.
struct Message {
    long type;
    char text[64];
};

// A queue without a key, removed at the end of the case.
inline int new_msg_queue(int mode = 0600) {
    const Scaffolding helper;
    return owned_msg(must(::msgget(IPC_PRIVATE, IPC_CREAT | mode)));
}

// Queues a message of set-up; its text without the final null.
inline void put_message(int id, long type, const char* text) {
    const Scaffolding helper;
    Message message = {type, ""};
    must(std::strlen(text) < sizeof message.text);
    std::strcpy(message.text, text);
    must(::msgsnd(id, &message, std::strlen(text), IPC_NOWAIT));
}

// Takes the first message of this type (0: of any) and tells its type and text: `7 "text"`; or "none".
inline const Text take_message(int id, long type = 0) {
    const Scaffolding helper;
    Message message = {};
    const ssize_t size = ::msgrcv(id, &message, sizeof message.text, type, IPC_NOWAIT | MSG_NOERROR);
    if (size == -1 && errno == ENOMSG) return format("none");
    must(size);
    return format("%ld %s", message.type, describe(Bytes{message.text, size}, 0).chars);
}

inline msqid_ds queue_status(int id) {
    const Scaffolding helper;
    msqid_ds status = {};
    must(::msgctl(id, IPC_STAT, &status));
    return status;
}

// A queue with room for 30 bytes of text, all of them taken by one message of type 1.
inline int new_full_queue() {
    const Scaffolding helper;
    const int id = new_msg_queue();
    msqid_ds status = queue_status(id);
    status.msg_qbytes = 30;
    must(::msgctl(id, IPC_SET, &status));
    put_message(id, 1, "thirty bytes to fill the queue");
    return id;
}

}  // namespace ipcts
