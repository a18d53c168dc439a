// The last place in a queue goes to one of two threads that send at the same time; the other is told that there is no room.
//
// ref:      POSIX.1-2024 XSH mq_send() DESCRIPTION
// profile:  option MSG
// strength: shall
// needs:    threads rounds

#include "support/queues.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    const mqd_t queue = new_mq(unique_name(), O_RDWR | O_NONBLOCK, queue_attributes(1, 16));
    repeat_rounds([&](Round& round) {
        int others = -5, other_error = 0;
        Thread rival([&] {
            round.pause(1);
            others = mq_send(queue, "b", 1, 0);
            other_error = errno;
        });
        round.pause(0);
        const int own = mq_send(queue, "a", 1, 0), own_error = errno;
        rival.join();
        char buffer[16] = "";
        round.check("one of two sends", (own == 0 && others == -1) || (own == -1 && others == 0));
        round.check("the other is told EAGAIN", (own == -1 ? own_error : other_error) == EAGAIN);
        round.check("the message of the one is there",
                    mq_receive(queue, buffer, sizeof buffer, nullptr) == 1 && buffer[0] == (own == 0 ? 'a' : 'b'));
        round.check("no other is", mq_receive(queue, buffer, sizeof buffer, nullptr) == -1);
    });
}
