// Unlinking a queue does not disturb a thread that waits for a message: it gets the next one that is sent.
//
// ref:      POSIX.1-2024 XSH mq_unlink() DESCRIPTION
// profile:  option MSG
// strength: shall
// needs:    threads
// assertion: posix-mq.mq-unlink.unlink-while-receiver-blocked

#include "support/queues.hpp"
#include "support/waking.hpp"

int main() {
    const char* name = unique_name();
    const mqd_t queue = new_mq(name);
    Text unlinked, opened;
    Waker other([&] {
        unlinked = as_text(mq_unlink(name));
        opened = as_text(Queue{mq_open(name, O_RDWR)});
        let_others_block();
        must(mq_send(queue, "hello", 5, 0));
    });
    char buffer[16];
    observe("receive", Bytes{buffer, mq_receive(queue, buffer, sizeof buffer, nullptr)});
    observe("it waited for the other thread", other.has_begun());
    other.join();
    observe("mq_unlink meanwhile", unlinked);
    observe("open the name", opened);
    observe("messages", messages_in(queue));
}
