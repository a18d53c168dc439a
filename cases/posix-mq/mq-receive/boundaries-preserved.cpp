// Messages are received as they were sent, one by one, whatever their lengths: they are neither joined nor split.
//
// ref:      POSIX.1-2024 XSH mq_receive() DESCRIPTION; POSIX.1-2024 XSH mq_receive() RETURN VALUE
// profile:  option MSG
// strength: shall

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq(unique_name(), O_RDWR | O_NONBLOCK, queue_attributes(5, 16));
    for (const char* text : {"ab", "cd", "", "efghijklmnopqrst", "u"}) observe("send", mq_send(queue, text, std::strlen(text), 0));
    for (int i = 0; i < 6; ++i) {
        char buffer[64];
        observe("receive", Bytes{buffer, mq_receive(queue, buffer, sizeof buffer, nullptr)});
    }
}
