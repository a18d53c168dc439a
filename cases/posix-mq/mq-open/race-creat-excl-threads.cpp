// Of two threads that create a queue of one name at the same time, with O_CREAT and O_EXCL, exactly one succeeds.
//
// ref:      POSIX.1-2024 XSH mq_open() DESCRIPTION O_EXCL
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
        mq_attr attributes = queue_attributes(2, 16);
        mqd_t others = bad_queue();
        int other_error = 0;
        Thread rival([&] {
            mq_attr wanted = queue_attributes(2, 16);
            round.pause(1);
            others = mq_open(name, O_CREAT | O_EXCL | O_RDWR, 0600, &wanted);
            other_error = errno;
        });
        round.pause(0);
        const mqd_t own = mq_open(name, O_CREAT | O_EXCL | O_RDWR, 0600, &attributes);
        const int own_error = errno;
        rival.join();
        const mqd_t made = is_failed(own) ? others : own;
        round.check("one of two creates it", is_failed(own) != is_failed(others));
        round.check("the other is told EEXIST", (is_failed(own) ? own_error : other_error) == EEXIST);
        round.check("it works", mq_send(made, "x", 1, 0) == 0);
        if (!is_failed(own)) mq_close(own);
        if (!is_failed(others)) mq_close(others);
        round.check("its name can be unlinked", mq_unlink(name) == 0);
    });
}
