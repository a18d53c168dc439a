// A queue stays, with its messages, when every process that had it open is gone.
//
// ref:       POSIX.1-2024 XSH mq_open() DESCRIPTION; POSIX.1-2024 XSH mq_close() DESCRIPTION
// profile:   option MSG
// strength:  shall
// needs:     fork
// assertion: posix-mq.mq-open.existing-without-attr-argument

#include "support/queues.hpp"

int main() {
    require_queues();
    const char* name = unique_name();
    Child maker([&] {
        const mqd_t queue = new_mq(name);
        must(mq_send(queue, "one", 3, 0));
        must(mq_send(queue, "two", 3, 0));
        observe("close", mq_close(queue));
    });
    observe("its maker", maker.wait());

    const mqd_t queue = mq_open(name, O_RDONLY);
    observe("open it later", Queue{queue});
    observe("messages", messages_in(must(queue)));
    char buffer[16];
    observe("receive", Bytes{buffer, mq_receive(queue, buffer, sizeof buffer, nullptr)});
    observe("receive", Bytes{buffer, mq_receive(queue, buffer, sizeof buffer, nullptr)});
}
