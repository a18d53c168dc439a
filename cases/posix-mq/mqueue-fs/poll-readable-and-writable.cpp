// A message queue descriptor can be polled: for reading while there are messages, for writing while there is room.
//
// ref:     man7 mq_overview(7) Polling message queue descriptors; man7 poll(2) DESCRIPTION POLLIN, POLLOUT
// profile: linux
// strength: documented

#include "support/queues.hpp"

static void look(const char* when, mqd_t queue) {
    pollfd entry = {queue, POLLIN | POLLOUT, 0x40};
    observe(when, poll(&entry, 1, 0));
    observe("events", PollEvents{entry.revents});
}

int main() {
    const mqd_t queue = new_mq();
    look("empty", queue);
    must(mq_send(queue, "x", 1, 0));
    look("a message", queue);
    fill(queue);
    look("full", queue);
    while (messages_in(queue) > 0) discard_message(queue);
    look("emptied", queue);
}
