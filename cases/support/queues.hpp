// SPDX-License-Identifier: MIT
// POSIX message queues that are there to be used.
#pragma once

#include "support/named_mq.hpp"
#include "support/sync.hpp"

namespace ipcts {

// The attributes of a queue for so many messages of at most so many bytes. An unprivileged process may have at least 10.
inline mq_attr queue_attributes(long messages, long bytes) {
    mq_attr attributes = {};
    attributes.mq_maxmsg = messages;
    attributes.mq_msgsize = bytes;
    return attributes;
}

// What mq_open() returns where it fails. mqd_t is an integer on one system and a pointer on another: static_cast can't do both.
inline mqd_t bad_queue() { return (mqd_t)-1; }  // NOLINT(google-readability-casting)
inline bool is_failed(mqd_t queue) { return queue == bad_queue(); }

// The result of mq_open(), whatever type that is: opened, or -1 ENOENT
struct Queue {
    mqd_t queue;
};
inline Text describe(Queue opened, int error) {
    return is_failed(opened.queue) ? format("-1 %s", errno_text(error).chars) : format("opened");
}

// For a case that makes its queue itself: the option MSG allows a system to have none.
inline void require_queues() {
    const Scaffolding helper;
    if (is_failed(::mq_open(unique_name(), O_RDONLY)) && errno == ENOSYS) unsupported("no message queues here");
}

// A new queue for 3 messages of at most 16 bytes, or for what `attributes` say.
inline mqd_t new_mq(const char* name, int flags = O_RDWR, mq_attr attributes = queue_attributes(3, 16)) {
    const Scaffolding helper;
    require_queues();
    return must(::mq_open(name, flags | O_CREAT | O_EXCL, 0600, &attributes));
}
inline mqd_t new_mq() { return new_mq(unique_name()); }

inline void fill(mqd_t queue, const char* text = "full") {
    const Scaffolding helper;
    mq_attr attributes;
    must(::mq_getattr(queue, &attributes));
    for (long i = attributes.mq_curmsgs; i < attributes.mq_maxmsg; ++i) must(::mq_send(queue, text, std::strlen(text), 0));
}

inline long messages_in(mqd_t queue) {
    const Scaffolding helper;
    mq_attr attributes;
    must(::mq_getattr(queue, &attributes));
    return attributes.mq_curmsgs;
}

// Takes the next message off a queue where that is not the subject.
inline void discard_message(mqd_t queue) {
    const Scaffolding helper;
    char buffer[16];
    must(::mq_receive(queue, buffer, sizeof buffer, nullptr));
}

// What mq_notify() is told, for a signal with a value.
inline sigevent by_signal(int signo, int value = 0) {
    sigevent event = {};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = signo;
    event.sigev_value.sival_int = value;
    return event;
}

// The entries of the handlers so far, after a moment in which one too many would come.
inline int handled_in_the_end() {
    breathe(15);
    return handled;
}

}  // namespace ipcts
