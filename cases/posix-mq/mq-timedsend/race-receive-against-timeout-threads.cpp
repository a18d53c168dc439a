// A queue gets room when the time of a sender comes: the message is either queued, once, or not at all.
//
// ref:      POSIX.1-2024 XSH mq_timedsend() DESCRIPTION; POSIX.1-2024 XSH mq_timedsend() RETURN VALUE
// profile:  option MSG
// strength: shall
// needs:    threads rounds

#include "support/queues.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    const mqd_t queue = new_mq(unique_name(), O_RDWR, queue_attributes(1, 16));
    repeat_rounds([&](Round& round) {
        must(mq_send(queue, "old", 3, 0));
        const timespec end = Round::soon();
        char buffer[16] = "", later[16] = "";
        ssize_t size = -5;
        Thread receiver([&] {
            round.pause(1);
            size = mq_receive(queue, buffer, sizeof buffer, nullptr);
        });
        const bool sent = mq_timedsend(queue, "new", 3, 0, &end) == 0;
        const bool timed_out = !sent && errno == ETIMEDOUT;
        receiver.join();
        const long left = messages_in(queue);
        round.check("the old message is received", size == 3 && std::memcmp(buffer, "old", 3) == 0);
        round.check("the new one is sent, or the time is over", sent || timed_out);
        round.check("it is in the queue where it was sent", left == (sent ? 1 : 0));
        if (left > 0) size = mq_receive(queue, later, sizeof later, nullptr);
        round.check("it comes as it was sent", left == 0 || (size == 3 && std::memcmp(later, "new", 3) == 0));
    });
}
