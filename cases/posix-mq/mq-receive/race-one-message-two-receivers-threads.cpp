// One message goes to one of two threads that try to receive it at the same time; the other is told that there is none.
//
// ref:      POSIX.1-2024 XSH mq_receive() DESCRIPTION
// profile:  option MSG
// strength: shall
// needs:    threads rounds

#include "support/queues.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    const mqd_t queue = new_mq(unique_name(), O_RDWR | O_NONBLOCK);
    repeat_rounds([&](Round& round) {
        const int sent = mq_send(queue, "one", 3, 0);
        char first[16] = "", second[16] = "";
        ssize_t others = -5;
        int other_error = 0;
        Thread rival([&] {
            round.pause(1);
            others = mq_receive(queue, second, sizeof second, nullptr);
            other_error = errno;
        });
        round.pause(0);
        const ssize_t own = mq_receive(queue, first, sizeof first, nullptr);
        const int own_error = errno;
        rival.join();
        round.check("the message is sent", sent == 0);
        round.check("one of two gets it", (own == 3 && others == -1) || (own == -1 && others == 3));
        round.check("it is as it was sent", std::memcmp(own == -1 ? second : first, "one", 3) == 0);
        round.check("the other is told EAGAIN", (own == -1 ? own_error : other_error) == EAGAIN);
    });
}
