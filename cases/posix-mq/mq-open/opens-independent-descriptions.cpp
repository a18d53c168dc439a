// Each mq_open() of a queue has an O_NONBLOCK flag of its own: the same queue waits through one and not through the other.
//
// ref:     POSIX.1-2024 XSH mq_open() DESCRIPTION
// profile: option MSG
// strength: shall

#include "support/queues.hpp"

int main() {
    const char* name = unique_name();
    const mqd_t waiting = new_mq(name);
    const mqd_t hasty = must(mq_open(name, O_RDWR | O_NONBLOCK));
    mq_attr of_waiting = {}, of_hasty = {};
    of_waiting.mq_flags = -1;
    must(mq_getattr(waiting, &of_waiting));
    must(mq_getattr(hasty, &of_hasty));
    observe("O_NONBLOCK of the first", (of_waiting.mq_flags & O_NONBLOCK) != 0);
    observe("O_NONBLOCK of the second", (of_hasty.mq_flags & O_NONBLOCK) != 0);

    char buffer[16];
    observe("receive with O_NONBLOCK", mq_receive(hasty, buffer, sizeof buffer, nullptr));
    observe_blocking("receive without", [&] { return mq_receive(waiting, buffer, sizeof buffer, nullptr); });
}
