// A message that is sent when the time of a receiver comes is either received or left in the queue.
//
// ref:      POSIX.1-2024 XSH mq_timedreceive() DESCRIPTION; POSIX.1-2024 XSH mq_timedreceive() RETURN VALUE
// profile:  option MSG
// strength: shall
// needs:    threads rounds

#include "support/queues.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    const mqd_t queue = new_mq();
    repeat_rounds([&](Round& round) {
        const timespec end = Round::soon();
        int sent = -5;
        Thread sender([&] {
            round.pause(1);
            sent = mq_send(queue, "abc", 3, 2);
        });
        char buffer[16] = "";
        unsigned priority = 9;
        ssize_t size = mq_timedreceive(queue, buffer, sizeof buffer, &priority, &end);
        const bool timed_out = size == -1 && errno == ETIMEDOUT;
        sender.join();
        round.check("the message is sent", sent == 0);
        round.check("it is received, or the time is over", size == 3 || timed_out);
        round.check("it is left where it was not received", messages_in(queue) == (timed_out ? 1 : 0));
        if (timed_out) size = mq_receive(queue, buffer, sizeof buffer, &priority);
        round.check("it comes as it was sent", size == 3 && priority == 2 && std::memcmp(buffer, "abc", 3) == 0);
    });
}
