// Opening a queue while its name is being unlinked either gives that queue, or says that there is no such name.
//
// ref:      POSIX.1-2024 XSH mq_unlink() DESCRIPTION
// profile:  option MSG
// strength: shall
// needs:    threads rounds

#include "support/queues.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    require_queues();
    const char* name = unique_name();
    repeat_rounds([&](Round& round) {
        mq_attr attributes = queue_attributes(3, 16);
        const mqd_t made = must(mq_open(name, O_CREAT | O_EXCL | O_RDWR, 0600, &attributes));
        must(mq_send(made, "x", 1, 0));
        must(mq_close(made));  // mq_unlink() may wait until nobody has the queue open
        bool right = false;
        Thread opener([&] {
            round.pause(1);
            const mqd_t opened = mq_open(name, O_RDWR);
            right = is_failed(opened) ? errno == ENOENT : messages_in(opened) == 1;
            if (!is_failed(opened)) mq_close(opened);
        });
        round.pause(0);
        const int unlinked = mq_unlink(name);
        opener.join();
        round.check("the name is unlinked", unlinked == 0);
        round.check("the open gives the queue, or ENOENT", right);
        round.check("the name is gone", is_failed(mq_open(name, O_RDWR)) && errno == ENOENT);
    });
}
