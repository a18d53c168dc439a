// With O_NONBLOCK mq_send() to a full queue fails with EAGAIN and queues nothing.
//
// ref:     POSIX.1-2024 XSH mq_send() ERRORS EAGAIN
// profile: option MSG
// strength: shall fail

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq(unique_name(), O_RDWR | O_NONBLOCK);
    for (const char* text : {"first", "second", "third"}) observe("send", mq_send(queue, text, std::strlen(text), 0));
    observe("send to the full queue", mq_send(queue, "too much", 8, 9));
    observe("messages", messages_in(queue));

    auto receive = [=] {
        char buffer[16];
        observe("receive", Bytes{buffer, mq_receive(queue, buffer, sizeof buffer, nullptr)});
    };
    receive();
    observe("send once there is room", mq_send(queue, "fourth", 6, 0));
    for (int i = 0; i < 3; ++i) receive();
}
